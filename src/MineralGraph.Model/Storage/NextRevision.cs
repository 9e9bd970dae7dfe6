namespace MineralGraph.Model.Storage;

/// <summary>The revision that a change makes, with the words that tell what it did: the same in every store.</summary>
public static class NextRevision
{
    /// <summary>The revision of a document.</summary>
    /// <param name="number">Its number.</param>
    /// <param name="at">When it is committed.</param>
    /// <param name="commit">The document.</param>
    /// <param name="quotes">What changed.</param>
    public static Revision OfDocument(long number, DateTimeOffset at, DocumentCommit commit, QuoteChange quotes) =>
        new(number, at, "ingestion", $"{commit.Document.Name}: {quotes.Added.Length} quotes added, {quotes.Removed.Length} removed");

    /// <summary>The revision of a decision, and the decision with its time in that of the revision.</summary>
    public static RevisionChange OfDecision(long number, Decision decision)
    {
        var revision = new Revision(number, decision.At.ToUniversalTime(), decision.By.Name, $"{decision.GetType().Name.ToLowerInvariant()} {decision.Statement}");
        return new RevisionChange(revision, [], [], []) { Decision = decision with { At = revision.At } };
    }
}
