namespace MineralGraph.Ingest.Judging;

/// <summary>Settles between finds of one place: a pattern beats a frame, a figure none, the surer reading of a pair beats the other.</summary>
internal static class Competition
{
    internal static IEnumerable<Finding> Settle(IEnumerable<Finding> findings) =>
        Descriptions.Unite(findings).GroupBy(finding => (finding.Place, finding.Content.From, finding.Content.Predicate)).SelectMany(SettleSubject);

    // 核潜艇控制棒 by a pattern and 控制棒 by a frame are one application; the longer words are it.
    private static IEnumerable<Finding> SettleSubject(IEnumerable<Finding> subject)
    {
        var all = subject.ToList();
        all.RemoveAll(finding => finding.IsFramed && finding.ToWords.Length > 0 && all.Exists(other => !other.IsFramed && other.Content.To != finding.Content.To && other.ToWords.Length > finding.ToWords.Length && other.ToWords.Contains(finding.ToWords, StringComparison.Ordinal)));
        return all.GroupBy(finding => finding.Content.To).SelectMany(SettlePair);
    }

    // The tonnage of a reserve and its rank are two things to say of it, and so is what it was in another year; a find without a figure says less than one with it.
    private static bool SaysItToo(Finding framed, Finding other) =>
        framed.Content.Quantity is not { } figure || other.Content.Quantity is { } otherFigure && figure.Normalised.Dimension == otherFigure.Normalised.Dimension && !(framed.Content.Year is { } year && other.Content.Year is { } otherYear && year != otherYear)
        && !(framed.Content.Predicate == "reserves" && figure.Normalised.Dimension == "t" && framed.ValueAsWritten.Length > 0 && other.ValueAsWritten.Length > 0 && framed.ValueAsWritten != other.ValueAsWritten && framed.ReadsEach);

    private static IEnumerable<Finding> SettlePair(IEnumerable<Finding> pair)
    {
        var all = pair.OrderByDescending(finding => finding.Confidence.Value).ToList();
        all.RemoveAll(finding => finding.IsFramed && all.Exists(other => !other.IsFramed && SaysItToo(finding, other)));
        all.RemoveAll(finding => finding is { IsFramed: true, ReadsEach: false } && all.Exists(other => other is { ReadsEach: true, Content.Year: not null } && IsOfAnotherYear(finding, other)));
        var withFigure = all.Where(finding => finding.Content.Quantity is not null).ToList();
        var kept = withFigure.Count > 0 ? withFigure : all.FindAll(finding => finding.Content.Year == all[0].Content.Year);
        return kept.GroupBy(finding => (Quantity: withFigure.Count > 0 ? finding.Content.Quantity?.Normalised : null, finding.Content.Year)).SelectMany(WithEachPartner);
    }

    // In 2024 it announced an output of three million tons by 2031: who reads the figure with its own words knows its year.
    private static bool IsOfAnotherYear(Finding finding, Finding other) =>
        finding.Content.Quantity is { } figure && figure.Normalised == other.Content.Quantity?.Normalised && finding.Content.Year != other.Content.Year;

    // What is traded with several is said of each; with nobody it is said only where no other find tells with whom.
    private static IEnumerable<Finding> WithEachPartner(IEnumerable<Finding> same)
    {
        var partners = same.GroupBy(finding => finding.Content.Qualifiers.Partner).Select(group => group.First()).ToList();
        return partners.Exists(finding => finding.Content.Qualifiers.Partner is not null) ? partners.Where(finding => finding.Content.Qualifiers.Partner is not null) : partners;
    }
}
