using System.Collections.Immutable;

namespace MineralGraph.Model.Storage;

/// <summary>
/// Which quotes a document brings, and which of those that stood it no longer gives. Quotes that an editor gave are not the document's to take back, nor to give a second time.
/// </summary>
/// <param name="Added">The quotes that it brings, in the order of <see cref="DatedEvidence.InOrder"/>.</param>
/// <param name="Removed">The quotes that it takes back, in the same order.</param>
public sealed record QuoteChange(ImmutableArray<DatedEvidence> Added, ImmutableArray<DatedEvidence> Removed)
{
    /// <summary>Whether nothing changes.</summary>
    public bool IsEmpty => Added.IsEmpty && Removed.IsEmpty;

    /// <summary>Compares what a document says with what stood of it.</summary>
    /// <param name="commit">What the document says.</param>
    /// <param name="standing">The quotes of the document that stand.</param>
    /// <param name="revision">The revision that the change would make.</param>
    public static QuoteChange Between(DocumentCommit commit, IEnumerable<DatedEvidence> standing, long revision)
    {
        var held = standing.ToLookup(quote => quote.Evidence.IsByEditor);
        var given = commit.Statements.SelectMany(statement => statement.Evidence.Select(evidence => new DatedEvidence(statement.Id, evidence, revision))).DistinctBy(quote => quote.Place).ToList();
        var known = held[false].Select(quote => (quote.Statement, quote.Evidence)).ToHashSet();
        var kept = given.Select(quote => (quote.Statement, quote.Evidence)).ToHashSet();
        var ofEditors = held[true].Select(quote => quote.Place).ToHashSet();
        return new QuoteChange(
            [.. given.Where(quote => !known.Contains((quote.Statement, quote.Evidence)) && !ofEditors.Contains(quote.Place)).Order(DatedEvidence.InOrder)],
            [.. held[false].Where(quote => !kept.Contains((quote.Statement, quote.Evidence))).Order(DatedEvidence.InOrder)]);
    }
}
