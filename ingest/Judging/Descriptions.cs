namespace MineralGraph.Ingest.Judging;

/// <summary>
/// Gives a policy that a sentence describes in several wordings one name: that of the policy named before, whose provision it is, that of its label,
/// or else the longest wording.
/// </summary>
internal static class Descriptions
{
    internal static IEnumerable<Finding> Unite(IEnumerable<Finding> findings) =>
        findings.GroupBy(finding => finding.Place).SelectMany(place => UnitePlace([.. place]));

    private static IEnumerable<Finding> UnitePlace(List<Finding> place)
    {
        var described = place.Where(finding => finding.IsDescribed).OrderByDescending(finding => finding.IsLabelled).ThenByDescending(finding => finding.FromWords.Length).ToList();
        if (described.Count == 0) return place;
        var named = place.Where(finding => !finding.IsDescribed && finding.Content.Predicate == "regulates").DistinctBy(finding => finding.Content.From).ToList();
        return place.Select(finding => !finding.IsDescribed ? finding : As(finding, Provider(finding, named) ?? described.First(other => other.IsLabelled || other.FromWords.Contains(finding.FromWords, StringComparison.Ordinal))));
    }

    private static Finding? Provider(Finding described, List<Finding> named) => named is [var only] && !described.IsLabelled && only.From <= described.From ? only : null;

    private static Finding As(Finding finding, Finding named) => finding with { Content = finding.Content with { From = named.Content.From }, FromWords = named.FromWords };
}
