using System.Globalization;
using System.Text.RegularExpressions;

namespace MineralGraph.Ingest.Recognition;

/// <summary>Reads numbers as papers write them: 1,234.5, 1 234, 2.3×10⁵ with its superscript lost, 百分之五十, 三分之一, one-sixth.</summary>
internal static partial class NumberReader
{
    private static readonly Dictionary<string, double> Words = new(StringComparer.OrdinalIgnoreCase)
    {
        ["half"] = 0.5, ["one half"] = 0.5, ["one-half"] = 0.5, ["one third"] = 1 / 3d, ["one-third"] = 1 / 3d, ["a third"] = 1 / 3d, ["two thirds"] = 2 / 3d, ["two-thirds"] = 2 / 3d,
        ["one quarter"] = 0.25, ["one-quarter"] = 0.25, ["a quarter"] = 0.25, ["three quarters"] = 0.75, ["three-quarters"] = 0.75, ["one fifth"] = 0.2, ["one-fifth"] = 0.2,
        ["one sixth"] = 1 / 6d, ["one-sixth"] = 1 / 6d, ["one tenth"] = 0.1, ["one-tenth"] = 0.1, ["a tenth"] = 0.1, ["two-fifths"] = 0.4, ["three-fifths"] = 0.6, ["four-fifths"] = 0.8,
        ["一半"] = 0.5, ["半数"] = 0.5,
    };

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
        var digits = match.Groups["number"].Value.Replace(",", "", StringComparison.Ordinal).Replace(" ", "", StringComparison.Ordinal);
        var power = match.Groups["power"] is { Success: true } raised ? raised.Value : "0";
        if (!double.TryParse($"{digits}e{power}", NumberStyles.Float, CultureInfo.InvariantCulture, out var value)) return null;
        return double.IsFinite(value) ? (value, match.Length, false) : null;
    }

    private static (double, int, bool)? ReadWords(string text, int at)
    {
        foreach (var (word, value) in Words)
        {
            if (string.Compare(text, at, word, 0, word.Length, StringComparison.OrdinalIgnoreCase) != 0) continue;
            var end = at + word.Length;
            if (char.IsAsciiLetter(word[0]) && (at > 0 && char.IsLetter(text[at - 1]) || end < text.Length && char.IsLetter(text[end]))) continue;
            return (value * 100, word.Length, true);
        }

        return null;
    }

    private static double ShareOf(Match share)
    {
        if (share.Groups["tenths"] is { Success: true } tenths) return ChineseDigits(tenths.Value) * 10 + (share.Groups["half"].Success ? 5 : 0);
        if (share.Groups["percent"] is { Success: true } percent) return ChineseDigits(percent.Value);
        return ChineseDigits(share.Groups["of"].Value) / ChineseDigits(share.Groups["in"].Value) * 100;
    }

    /// <summary>A number below ten thousand in Chinese digits: 三, 十二, 五十三.</summary>
    internal static double ChineseDigits(string digits)
    {
        double total = 0, current = 0;
        foreach (var digit in digits)
        {
            var value = "〇一二三四五六七八九".IndexOf(digit, StringComparison.Ordinal);
            if (digit == '两') value = 2;
            if (value >= 0) current = value;
            else (total, current) = (total + Math.Max(1, current) * (digit == '十' ? 10 : digit == '百' ? 100 : 1000), 0);
        }

        return total + current;
    }

    [GeneratedRegex(@"\G(?<number>(\d{1,3}([ ,]\d{3})+(?!\d)|\d+)(\.\d+)?)(\s?[×xX*]\s?10\s?\^?(?<power>-?\d{1,2})(?!\d))?", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Digits();

    [GeneratedRegex(@"\G(百分之(?<percent>[一二三四五六七八九十百两]{1,5})|(?<in>[一二三四五六七八九十]{1,3})分之(?<of>[一二三四五六七八九十两]{1,3})|(?<tenths>[一二三四五六七八九])成(?<half>半)?)", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex ChineseShare();
}
