using System.Text.RegularExpressions;

namespace MineralGraph.Ingest.Relations;

/// <summary>Tells by what stands behind a metal whether the words speak of those who work it: what a lead refinery, or 氧化铝生产过程, yields is something else.</summary>
internal static partial class WorkedMetal
{
    internal static bool IsIn(string text, int end) => Works().IsMatch(text, end);

    [GeneratedRegex(@"\G([ -](refiner|smelt|refining|mines?\b|mining|industry|works\b|producer|price|demand|market|compan)|冶炼|精炼|电解|炼厂|工业|企业|厂|生产(过程|中|的|时|企业)|硫化矿)", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex Works();
}
