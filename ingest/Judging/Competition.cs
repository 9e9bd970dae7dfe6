namespace MineralGraph.Ingest.Judging;

/// <summary>Settles between finds of one place: a pattern beats a frame, a figure none, the surer reading of a pair beats the other.</summary>
internal static class Competition
{
    internal static IEnumerable<Finding> Settle(IEnumerable<Finding> findings) =>
        findings.GroupBy(finding => (finding.Place, finding.Content.From, finding.Content.Predicate, finding.Content.To)).SelectMany(SettlePair);

    private static IEnumerable<Finding> SettlePair(IEnumerable<Finding> pair)
    {
        var all = pair.OrderByDescending(finding => finding.Confidence.Value).ToList();
        if (all.Exists(finding => !finding.IsFramed)) all.RemoveAll(finding => finding.IsFramed);
        var withFigure = all.Where(finding => finding.Content.Quantity is not null).ToList();
        var kept = withFigure.Count > 0 ? withFigure : [all[0]];
        return kept.GroupBy(finding => (finding.Content.Quantity?.Normalised, finding.Content.Year)).Select(same => same.First());
    }
}
