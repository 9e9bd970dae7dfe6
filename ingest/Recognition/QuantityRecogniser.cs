using System.Text.RegularExpressions;
using MineralGraph.Ingest.Cleaning;
using MineralGraph.Ingest.Lexicons;
using MineralGraph.Model;

namespace MineralGraph.Ingest.Recognition;

/// <summary>Finds quantities: a number or a range with its unit, and the words before and behind that bound it (约, 超过, 以上, nearly, at least).</summary>
internal sealed partial class QuantityRecogniser(Units units)
{
    private static readonly (string Word, double Factor)[] Multipliers =
    [
        ("万亿", 1e12), ("千万", 1e7), ("百万", 1e6), ("亿", 1e8), ("万", 1e4), ("千", 1e3), ("百", 1e2),
        ("thousand", 1e3), ("million", 1e6), ("billion", 1e9), ("trillion", 1e12),
    ];

    internal IEnumerable<Mention> Find(string text)
    {
        for (var at = 0; at < text.Length; at++)
        {
            if (at > 0 && char.IsAsciiDigit(text[at]) && (char.IsAsciiDigit(text[at - 1]) || IsPartOfName(text, at))) continue;
            if (ReadAt(text, at) is not { } found) continue;
            yield return found;
            at = found.Span.End - 1;
        }
    }

    /// <summary>A figure in a unit that stands apart from it, in a header or a caption; null where the words are nothing that measures.</summary>
    internal Quantity? InUnit(string unit, double number, double? max, Comparator comparator)
    {
        if (Find($"1 {unit}").OfType<Mention.OfQuantity>().FirstOrDefault(mention => mention.Span.Start == 0)?.Quantity is not { } one) return null;
        var factor = one.Normalised.Low;
        return new Quantity(number, max, one.Unit, comparator, new NormalisedValue(number * factor, (max ?? number) * factor, one.Normalised.Dimension));
    }

    private static bool IsPartOfName(string text, int at) =>
        char.IsAsciiLetter(text[at - 1]) || text[at - 1] is '.' or '/' && at > 1 && char.IsAsciiDigit(text[at - 2]) || text[at - 1] == '-' && at > 1 && char.IsLetter(text[at - 2]);

    private Mention.OfQuantity? ReadAt(string text, int at)
    {
        if (NumberReader.ReadAt(text, at) is not { } first) return InChineseNumerals(text, at) ?? WithoutNumber(text, at);
        var end = at + first.Length;
        var firstUnit = first.IsShare ? new ReadUnit("%", "%", 1, 0) : UnitAt(text, end);
        var bare = firstUnit ?? new ReadUnit("", "", 1, 0);
        if (!(firstUnit is null && IsYear(text, at, end)) && RangeEnd(text, end + bare.Length) is { } second && second.Value >= first.Value && UnitAt(text, second.End) is { } unit && (firstUnit is null || firstUnit.Dimension == unit.Dimension) && !Grows().IsMatch(text[Math.Max(0, at - LongestGrowth)..at]))
            return Make(text, new TextSpan(at, second.End + unit.Length), (first.Value, second.Value), unit);
        if (firstUnit is null && MultipliedRange(text, at, first.Value, end) is { } multiplied) return multiplied;
        if (firstUnit is null && MoneyAt(text, at, end, first.Value) is { } money) return money;
        if (firstUnit is null && SharedUnit(text, at, end) is { } shared) return Make(text, new TextSpan(at, end), (first.Value, null), shared);
        if (firstUnit is null && IsOtherwiseUsed(text, at, end) || IsSpanOfTime(text, end + bare.Length)) return null;
        return Make(text, new TextSpan(at, end + bare.Length), (first.Value, null), bare);
    }

    // 350万~570万吨: the unit stands behind the range, what multiplies it behind both of its ends.
    private Mention.OfQuantity? MultipliedRange(string text, int at, double low, int end)
    {
        foreach (var (word, _) in Multipliers)
        {
            var from = end < text.Length && text[end] == ' ' ? end + 1 : end;
            if (string.CompareOrdinal(text, from, word, 0, word.Length) != 0 || RangeEnd(text, from + word.Length) is not { } high || high.Value < low) continue;
            if (UnitAt(text, high.End) is { } unit && unit.Surface.StartsWith(word, StringComparison.Ordinal) && !Grows().IsMatch(text[Math.Max(0, at - LongestGrowth)..at])) return Make(text, new TextSpan(at, high.End + unit.Length), (low, high.Value), unit);
        }

        return null;
    }

    // 两千万吨, 一亿五千万吨: a mass in Chinese numerals; one of a few tonnes (每吨, 一吨) is no amount that anybody reports.
    private Mention.OfQuantity? InChineseNumerals(string text, int at)
    {
        if (!ChineseNumerals.Contains(text[at]) || at > 0 && (ChineseNumerals.Contains(text[at - 1]) || text[at - 1] is '第' or '几' or '数' or '每')) return null;
        if (Numerals().Match(text, at, Math.Min(14, text.Length - at)) is not { Success: true } written || TwoDigits().IsMatch(written.Value)) return null;
        var end = at + written.Length;
        if (UnitAt(text, end) is not { Dimension: "t" } unit) return null;
        var number = NumberReader.ChineseDigits(written.Groups["rest"].Value);
        if (written.Groups["hundreds"] is { Success: true } hundreds) number += NumberReader.ChineseDigits(hundreds.Value) * 10_000;
        return number * unit.Factor < LeastMass || written.Groups["hundreds"].Success && !unit.Surface.StartsWith('万') ? null : Make(text, new TextSpan(at, end + unit.Length), (number, null), unit);
    }

    private const string ChineseNumerals = "一二三四五六七八九十百千两零〇";

    private const double LeastMass = 10;

    [GeneratedRegex(@"\G((?<hundreds>[一二三四五六七八九十百千两]{1,4})亿)?(?<rest>[一二三四五六七八九十百千两零〇]{1,7})", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex Numerals();

    // 三四十万吨 is about so much.
    [GeneratedRegex("[一二三四五六七八九两][一二三四五六七八九两]|^[百千]", RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex TwoDigits();

    // 超过千万吨, 近百万吨: the multiplier alone, where a word of bounds leads to it.
    private Mention.OfQuantity? WithoutNumber(string text, int at)
    {
        if (text[at] is not ('百' or '千' or '万' or '亿') || !LeadsToMultiplier().IsMatch(text[Math.Max(0, at - 3)..at])) return null;
        return UnitAt(text, at) is { Dimension: "t" } unit && unit.Factor >= LeastMass && (at + unit.Length >= text.Length || text[at + unit.Length] != '级') ? Make(text, new TextSpan(at, at + unit.Length), (1, null), unit) : null;
    }

    [GeneratedRegex("(超过?|超出|逾|近|接近|达到?了?|突破|上|过|约|不足|不到)了?$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex LeadsToMultiplier();

    // 分别为70、22、3吨; "70, 22 and 3 tons, respectively": the unit behind the last is that of all.
    private ReadUnit? SharedUnit(string text, int at, int end)
    {
        if (at == 0 || YearLike().IsMatch(text.AsSpan(at, end - at)) || SeriesEnd().Match(text, end) is not { Success: true } series) return null;
        var last = end + series.Length;
        if (UnitAt(text, last) is not { } unit || text[end] != '、' && !Respectively().IsMatch(text, last)) return null;
        return unit with { Length = 0 };
    }

    [GeneratedRegex(@"\G(\s?(、|，|,|和|及|与|以及|and|, and)\s?\d{1,3}(,?\d{3})*(\.\d+)?(?![\d%])){1,12}", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex SeriesEnd();

    [GeneratedRegex(@"\G[^.;。；]{0,120}\brespectively\b", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex Respectively();

    // "$40 million": the currency stands before the figure.
    private static Mention.OfQuantity? MoneyAt(string text, int at, int end, double number)
    {
        if (Currency().Match(text[Math.Max(0, at - LongestCurrency)..at]) is not { Success: true } sign) return null;
        var (name, dimension) = sign.Value.Contains('€', StringComparison.Ordinal) ? ("euros", "EUR") : ("dollars", "USD");
        var (word, factor) = Multipliers.FirstOrDefault(multiplier => string.CompareOrdinal(text, end, $" {multiplier.Word}", 0, multiplier.Word.Length + 1) == 0);
        var unit = word is null ? new ReadUnit(name, dimension, 1, 0) : new ReadUnit($"{word} {name}", dimension, factor, word.Length + 1);
        return Make(text, new TextSpan(at - sign.Length, end + unit.Length), (number, null), unit);
    }

    private const int LongestCurrency = 3;

    [GeneratedRegex(@"(US\$|us\$|(?<![A-Za-z])\$|€) ?$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex Currency();

    // HHI由4300升至5700, 3600左右: what an index does next.
    private const string Moves = "升降增回跌一左上以不多余，";

    // Years, dates and counted things that no unit names are not quantities; decimals and indices are.
    private static bool IsOtherwiseUsed(string text, int at, int end) =>
        Things().IsMatch(text, end) || end < text.Length && (char.IsLetter(text[end]) && !(Moves.Contains(text[end]) && IndexBefore().IsMatch(text[Math.Max(0, at - 24)..at])) || text[end] is '-' && end + 1 < text.Length && char.IsLetter(text[end + 1])) || YearLike().IsMatch(text.AsSpan(at, end - at)) && !IndexBefore().IsMatch(text[Math.Max(0, at - 24)..at]);

    // From 90 tons in 2004 to 2500 tons in 2008: a year begins no range of tonnages.
    private static bool IsYear(string text, int at, int end) => YearLike().IsMatch(text.AsSpan(at, end - at)) && YearLead().IsMatch(text[Math.Max(0, at - 8)..at]);

    // Rose by 300 tons to 900 tons, grew from 200 tons to 270 tons: how far it went is no range.
    private const int LongestGrowth = 32;

    [GeneratedRegex(@"(\bby|(rose|risen|rising|grew|grown|growing|fell|fallen|falling|increas(ed|es|ing)|decreas(ed|es|ing)|declin(ed|es|ing)|dropped|climbed|jumped|expanded|expanding|went|up|down)( [a-z]+)? from|(?<!\b(rang(e|es|ed|ing)|var(y|ies|ied|ying)|anywhere|is|are|was|were|of|contain(s|ed|ing)?|grad(e|es|ing)|hold(s|ing)?)) from)( about| around| some| nearly| just)? $", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex Grows();

    [GeneratedRegex(@"(^| )([Ii]n|[Ss]ince|[Dd]uring) $", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex YearLead();

    // 4个月 is a time.
    private static bool IsSpanOfTime(string text, int end) => end < text.Length && text[end] is '月' or '季' or '年' or '星' or '工' && end > 0 && text[end - 1] == '个';

    private static (double Value, int End)? RangeEnd(string text, int at)
    {
        var mark = RangeMark().Match(text, at, Math.Min(6, text.Length - at));
        if (!mark.Success || at + mark.Length >= text.Length) return null;
        return NumberReader.ReadAt(text, at + mark.Length) is { IsShare: false } number ? (number.Value, at + mark.Length + number.Length) : null;
    }

    private ReadUnit? UnitAt(string text, int at)
    {
        var start = at;
        while (at < text.Length && text[at] == ' ') at++;
        // 50多万吨, 6000余吨: what says that it is more stands before the unit.
        if (at > 0 && at + 1 < text.Length && text[at] is '多' or '余' or '来') at++;
        if (at >= text.Length) return null;
        var plain = units.LongestAt(text, at);
        if (plain is { } whole) return Counted(text, start, new ReadUnit(text.Substring(at, whole.Length), whole.Unit.Dimension, whole.Unit.Factor, at + whole.Length - start));
        foreach (var (word, factor) in Multipliers)
        {
            if (string.CompareOrdinal(text, at, word, 0, word.Length) != 0) continue;
            var unitAt = at + word.Length;
            while (unitAt < text.Length && text[unitAt] is ' ' or '余' or '多' && unitAt < text.Length) unitAt++;
            if (unitAt < text.Length && units.LongestAt(text, unitAt) is { } unit)
                return Counted(text, start, new ReadUnit(string.Concat(word, text[at + word.Length] == ' ' ? " " : "", text.AsSpan(unitAt, unit.Length)), unit.Unit.Dimension, unit.Unit.Factor * factor, unitAt + unit.Length - start));
        }

        return null;
    }

    // 30万吨(REO当量): what the tonnes are of stands in brackets behind them.
    private static ReadUnit Counted(string text, int at, ReadUnit unit)
    {
        if (unit.Dimension != "t" || Equivalent().Match(text, at + unit.Length) is not { Success: true } bracket) return unit;
        return unit with { Surface = unit.Surface + bracket.Value, Dimension = bracket.Groups["lithium"].Success ? "t LCE" : "t REO", Length = unit.Length + bracket.Length };
    }

    [GeneratedRegex(@"\G\s?[(（](以|按|折合?)?((?<lithium>LCE|碳酸锂)|REO|稀土氧化物)(当量|计)?[)）]", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 10_000)]
    private static partial Regex Equivalent();

    private static Mention.OfQuantity Make(string text, TextSpan core, (double Low, double? High) value, ReadUnit unit)
    {
        var (comparator, span) = Bounds(text, core);
        var normalised = new NormalisedValue(value.Low * unit.Factor, (value.High ?? value.Low) * unit.Factor, unit.Dimension);
        var quantity = new Quantity(value.Low, value.High, unit.Surface, comparator, normalised);
        return new Mention.OfQuantity(span, text[span.Start..span.End], quantity);
    }

    private static (Comparator Comparator, TextSpan Span) Bounds(string text, TextSpan core)
    {
        var window = Math.Max(0, core.Start - 16);
        var before = Before().Match(text[window..core.Start]);
        var behind = Behind().Match(text, core.End, Math.Min(8, text.Length - core.End));
        var span = new TextSpan(before.Success ? core.Start - before.Length : core.Start, behind.Success ? core.End + behind.Length : core.End);
        return (behind.Success ? BoundWords.Of(behind.Value) : before.Success ? BoundWords.Of(before.Value) : text.AsSpan(core.Start, core.Length).ContainsAny('多', '余') ? Comparator.Above : Comparator.Equal, span);
    }

    // The index of 32 key minerals, 40 countries: what is counted measures nothing.
    [GeneratedRegex(@"\G ([a-z-]+ ){0,2}(minerals|metals|elements|commodities|countries|nations|materials|companies|mines|deposits|states|provinces|projects)\b", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 10_000)]
    private static partial Regex Things();

    // A Herfindahl index of 8100 looks like a year.
    [GeneratedRegex(@"(hhi|指数|集中度|index)[^。;]{0,24}$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 10_000)]
    private static partial Regex IndexBefore();

    [GeneratedRegex(@"^(1[5-9]|20)\d\d$", RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex YearLike();

    [GeneratedRegex(@"\G\s?(-{1,2}|~|至|到|to (?=\d)|and (?=\d))\s?", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex RangeMark();

    [GeneratedRegex(@"(大约|约为|约占|约|近|将近|接近|超过|超|逾|多于|大于|高于|高达|达到|低于|少于|小于|不足|不到|至少|不少于|最多|不超过|[<>≤≥~]=?|(?<![A-Za-z])(about|around|approximately|roughly|some|an estimated|nearly|almost|close to|over|more than|above|exceeding|at least|less than|under|below|fewer than|up to|at most))\s?$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 10_000)]
    private static partial Regex Before();

    [GeneratedRegex(@"\G\s?(以上|左右|上下|以下|以内|之多|余|多(?![种个年元])|or more|or less|\+)", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex Behind();

    private sealed record ReadUnit(string Surface, string Dimension, double Factor, int Length);
}
