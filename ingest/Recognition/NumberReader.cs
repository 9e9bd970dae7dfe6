using System.Globalization;
using System.Text.RegularExpressions;

namespace MineralGraph.Ingest.Recognition;

/// <summary>Reads numbers as papers write them: 1,234.5, 1 234, 2.3×10⁵ with its superscript lost, 百分之五十, 三分之一, one-sixth, sixty percent.</summary>
internal static partial class NumberReader
{
    private static readonly string[] Numerals = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine"];
    private static readonly string[] Small = [.. Numerals, "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"];
    private static readonly string[] Tens = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];
    private static readonly string[] Parts = ["half", "third", "quarter", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"];

    /// <summary>A number that begins at the place: its value, its length, and whether it is a share in words.</summary>
    internal static (double Value, int Length, bool IsShare)? ReadAt(string text, int at)
    {
        if (char.IsAsciiDigit(text[at])) return ReadDigits(text, at);
        if (ChineseShare().Match(text, at, Math.Min(10, text.Length - at)) is { Success: true } share) return (ShareOf(share), share.Length, true);
        return ReadWords(text, at);
    }

    private static (double, int, bool)? ReadDigits(string text, int at)
    {
        var match = Digits().Match(text, at, Math.Min(40, text.Length - at));
        if (!match.Success) return null;
        var digits = Ungrouped(match.Groups["number"].Value);
        var power = match.Groups["power"] is { Success: true } raised ? raised.Value : "0";
        if (!double.TryParse($"{digits}e{power}", NumberStyles.Float, CultureInfo.InvariantCulture, out var value)) return null;
        if (!double.IsFinite(value)) return null;
        // 24万3100吨: the ten thousands and what remains.
        return Remainder().Match(text, at + match.Length, Math.Min(6, text.Length - at - match.Length)) is { Success: true } rest && value == Math.Floor(value)
            ? (value * 10_000 + int.Parse(rest.Groups["rest"].Value, CultureInfo.InvariantCulture), match.Length + rest.Length, false)
            : (value, match.Length, false);
    }

    private static (double, int, bool)? ReadWords(string text, int at)
    {
        if (at > 0 && char.IsAsciiLetter(text[at - 1])) return null;
        if (char.IsAsciiLetter(text[at]) && SpokenPercent().Match(text, at, Math.Min(40, text.Length - at)) is { Success: true } percent) return (Spoken(percent), percent.Length, true);
        var match = Fraction().Match(text, at, Math.Min(24, text.Length - at));
        if (!match.Success || at + match.Length < text.Length && char.IsAsciiLetter(text[at + match.Length])) return null;
        var parts = match.Groups["part"] is { Success: true } part ? Array.IndexOf(Parts, part.Value.ToLowerInvariant()) + 2 : 2;
        var count = Array.IndexOf(Numerals, match.Groups["count"].Value.ToLowerInvariant());
        return (Math.Max(1, count + 1) * 100d / parts, match.Length, true);
    }

    private static double Spoken(Match percent) =>
        Math.Max(0, Array.IndexOf(Tens, percent.Groups["tens"].Value.ToLowerInvariant()) + 2) * (percent.Groups["tens"].Success ? 10 : 0) + Array.IndexOf(Small, percent.Groups["small"].Value.ToLowerInvariant()) + 1;

    private static double ShareOf(Match share)
    {
        if (share.Groups["tenths"] is { Success: true } tenths) return ChineseDigits(tenths.Value) * 10 + (share.Groups["half"].Success ? 5 : ChineseDigits(share.Groups["more"].Value));
        if (share.Groups["percent"] is { Success: true } percent) return ChineseDigits(percent.Value);
        return ChineseDigits(share.Groups["of"].Value) / ChineseDigits(share.Groups["in"].Value) * 100;
    }

    /// <summary>Digits without the commas or gaps that group them by thousands.</summary>
    internal static string Ungrouped(string digits) => digits.Replace(",", "", StringComparison.Ordinal).Replace(" ", "", StringComparison.Ordinal);

    /// <summary>A number in Chinese digits, up to a few ten thousand: 三, 十二, 五十三, 万.</summary>
    internal static double ChineseDigits(string digits)
    {
        double total = 0, current = 0;
        foreach (var digit in digits)
        {
            var value = "〇一二三四五六七八九".IndexOf(digit, StringComparison.Ordinal);
            if (digit == '两') value = 2;
            if (value >= 0) current = value;
            else (total, current) = (total + Math.Max(1, current) * (digit == '十' ? 10 : digit == '百' ? 100 : digit == '千' ? 1000 : 10_000), 0);
        }

        return total + current;
    }

    [GeneratedRegex(@"\G万(?<rest>\d{1,4})(?![\d.,%年])", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex Remainder();

    // "A quarter of" is a share; "in the third quarter" and "the third" are none.
    [GeneratedRegex(@"\G(一半|半数|过半|half(?! a )|(?<count>one|two|three|four|five|six|seven|eight|nine|an?)[- ](?<part>half|third|quarter|fifth|sixth|seventh|eighth|ninth|tenth)s?)", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 10_000)]
    private static partial Regex Fraction();

    // "Ninety-five percent", as people say it.
    [GeneratedRegex(@"\G((?<tens>twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)([- ](?<small>one|two|three|four|five|six|seven|eight|nine))?|(?<small>one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen))([- ]plus)? (percent|per cent)\b", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 10_000)]
    private static partial Regex SpokenPercent();

    [GeneratedRegex(@"\G(?<number>(\d{1,3}([ ,]\d{3})+(?!\d)|\d+)(\.\d+)?)(\s?[×xX*]\s?10\s?\^?(?<power>-?\d{1,2})(?!\d))?", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex Digits();

    [GeneratedRegex(@"\G(百分之(?<percent>[一二三四五六七八九十百两]{1,5})|(?<in>[一二三四五六七八九十百千万]{1,3})分之(?<of>[一二三四五六七八九十两]{1,3})|(?<tenths>[一二三四五六七八九两])成((?<half>半)|(?<more>[一二三四五六七八九])(?![成大种个家位国座分]))?)", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex ChineseShare();
}
