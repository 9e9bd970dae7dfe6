using System.Globalization;
using System.Text.RegularExpressions;

namespace MineralGraph.Ingest.Linking;

/// <summary>The year that a policy's own name gives: 2022年第9号公告, 2025年度…指标. The span of years of a plan (2016—2020年) is none.</summary>
internal static partial class PolicyYear
{
    internal static int? In(string name) => Year().Match(name) is { Success: true } year ? int.Parse(year.Groups["year"].Value, CultureInfo.InvariantCulture) : null;

    [GeneratedRegex(@"(?<![\d~—–至到-])(?<year>(19|20)\d\d)\s?年(?![前代])", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex Year();
}
