using System.Globalization;
using MineralGraph.Ingest.Cleaning;
using MineralGraph.Model;

namespace MineralGraph.Ingest.Judging.Suspects;

/// <summary>
/// A figure that other places of the document give of a look-alike. Two metals may share a round figure; so either the figure is a long one and the look-alike's places
/// are the more, or of the same year the document has another figure of the name and none but this of the look-alike.
/// </summary>
internal sealed class SameFactElsewhere
{
    private const int LeastDigits = 3;

    private readonly Confusions confusions;
    private readonly ILookup<Question, Finding> answers;

    internal SameFactElsewhere(Confusions confusions, IEnumerable<Finding> document)
    {
        this.confusions = confusions;
        answers = document.Where(finding => finding is { Suspect: null, Content.Quantity: not null }).ToLookup(Question.By);
    }

    /// <summary>What the name of a find's commodity probably reads, or null.</summary>
    internal EntityId? Likely(Finding finding)
    {
        if (finding is not { Suspect: null, Content: { Quantity: { } quantity, To: { } named } } || finding.ToWords.Length == 0 || !finding.ToWords.All(Writing.IsHan)) return null;
        foreach (var other in confusions.Of(named))
        {
            var (own, others) = (answers[Question.By(finding)].ToList(), answers[Question.By(finding) with { Commodity = other }].ToList());
            var same = others.Count(one => one.Place != finding.Place && one.Content.Quantity!.Normalised == quantity.Normalised);
            if (same == 0 || others.Exists(one => one.Place == finding.Place)) continue;
            var isOutnumbered = Digits(quantity) >= LeastDigits && same > own.Count(one => one.Content.Quantity!.Normalised == quantity.Normalised);
            var isContradicted = finding.Content.Year is not null && same == others.Count && own.Exists(one => one.Content.Quantity!.Normalised is var told && told.Dimension == quantity.Normalised.Dimension && told != quantity.Normalised);
            if (isOutnumbered || isContradicted) return other;
        }

        return null;
    }

    private static int Digits(Quantity quantity) => quantity.Number.ToString("R", CultureInfo.InvariantCulture).Replace(".", "", StringComparison.Ordinal).Trim('0').Length;

    // What is asked of a commodity; two answers to one question are the same or contradict each other.
    private sealed record Question(EntityId Site, string Predicate, EntityId? Commodity, int? Year, string? Measure, string? Modality)
    {
        internal static Question By(Finding finding) =>
            new(finding.Content.From, finding.Content.Predicate, finding.Content.To, finding.Content.Year, finding.Content.Qualifiers.Measure, finding.Content.Qualifiers.Modality);
    }
}
