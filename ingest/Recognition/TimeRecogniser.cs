using System.Globalization;
using System.Text.RegularExpressions;
using MineralGraph.Ingest.Cleaning;

namespace MineralGraph.Ingest.Recognition;

/// <summary>Finds years, spans of years and days, in Chinese and English.</summary>
internal static partial class TimeRecogniser
{
    private static readonly string[] Months =
        ["january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december"];

    internal static IEnumerable<Mention> Find(string text)
    {
        foreach (Match match in Time().Matches(text))
        {
            var span = new TextSpan(match.Index, match.Index + match.Length);
            var year = Number(match.Groups["year"]) ?? 0;
            yield return new Mention.OfTime(span, year, LastYear(match, year), Day(match, year));
        }
    }

    private static int? LastYear(Match match, int year)
    {
        if (match.Groups["last"] is not { Success: true } last) return null;
        var number = int.Parse(last.Value, CultureInfo.InvariantCulture);
        return number < 100 ? year / 100 * 100 + number : number;
    }

    private static DateOnly? Day(Match match, int year)
    {
        var month = Number(match.Groups["month"]) ?? MonthOf(match.Groups["monthName"]);
        var day = Number(match.Groups["day"]);
        return month is >= 1 and <= 12 && day is { } number && number >= 1 && number <= DateTime.DaysInMonth(year, month) ? new DateOnly(year, month, number) : null;
    }

    // "Sept." and "Sep" are September: three letters tell.
    private static int MonthOf(Group name) => name.Success ? Array.FindIndex(Months, month => month.StartsWith(name.Value[..3], StringComparison.OrdinalIgnoreCase)) + 1 : 0;

    private static int? Number(Group group) => group.Success ? int.Parse(group.Value, CultureInfo.InvariantCulture) : null;

    [GeneratedRegex("""
        (?<![\d.,×])(
          (?<year>(18|19|20)\d\d)\s?年\s?(?<month>\d{1,2})\s?月(\s?(?<day>\d{1,2})\s?日)?
        | (?<monthName>Jan(uary|\.)?|Feb(ruary|\.)?|Mar(ch|\.)?|Apr(il|\.)?|May|June?|July?|Aug(ust|\.)?|Sept?(ember|\.)?|Oct(ober|\.)?|Nov(ember|\.)?|Dec(ember|\.)?)\s(?<day>\d{1,2}),?\s(?<year>(18|19|20)\d\d)(?!\d)
        | (?<day>\d{1,2})\s(?<monthName>Jan(uary|\.)?|Feb(ruary|\.)?|Mar(ch|\.)?|Apr(il|\.)?|May|June?|July?|Aug(ust|\.)?|Sept?(ember|\.)?|Oct(ober|\.)?|Nov(ember|\.)?|Dec(ember|\.)?)\s(?<year>(18|19|20)\d\d)(?!\d)
        | (?<year>(19|20)\d\d)\.(?<month>0[1-9]|1[0-2])(\.(?<day>[0-3]\d))?(?![\d.%]|\s?[吨万亿千克倍元美位])
        | (?<year>(19|20)\d\d)[-/](?<month>\d{1,2})[-/](?<day>\d{1,2})(?!\d)
        | (?<year>(18|19|20)\d\d)年?[-~至到]{1,2}(?<last>(18|19|20)?\d\d)(\s?年(?!代)|(?![\d.%年]))(间|期间)?
        | (?<year>(18|19|20)\d\d)\s?年(?!代)(底|末|初|以来|前后|度)?
        | (?<year>(18|19|20)\d\d)(?![\d%年]|\.\d|,\d{3}|\s?[吨万亿千克台个家处种座辆架片件项℃元]|\s?(t|kt|Mt|kg|tonnes|tons|metric|kilograms|g|°C|MPa|mm|m|km)\b)
        )
        """, RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace, 10_000)]
    private static partial Regex Time();
}
