using System.Globalization;
using System.Text.RegularExpressions;

namespace MineralGraph.Ingest.Linking;

/// <summary>The year that a policy's own name gives: 2022年第9号公告, 2025年度…指标. The span of years of a plan (2016—2020年) is none.</summary>
internal static partial class PolicyYear
{
    internal static int? In(string name) => Year().Match(name) is { Success: true } year ? int.Parse(year.Groups["year"].Value, CultureInfo.InvariantCulture) : null;

    /// <summary>The year in which a policy was issued that is called by its number in that year.</summary>
    internal static int? OfNumber(string name) => Numbered().IsMatch(name) ? In(name) : null;

    [GeneratedRegex(@"年\)?第\s?\d{1,3}\s?号", RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex Numbered();

    [GeneratedRegex(@"(?<![\d~—–至到-])(?<year>(19|20)\d\d)\s?年(?![前代])", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex Year();
}
