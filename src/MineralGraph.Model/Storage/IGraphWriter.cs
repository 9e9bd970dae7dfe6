namespace MineralGraph.Model.Storage;

/// <summary>What every store takes. What it acknowledges survives a crash. A failing store throws <see cref="ProblemException"/> with a code MG4xxx.</summary>
public interface IGraphWriter
{
    /// <summary>
    /// Writes one document with its statements. Written again with the same statements, nothing changes and no revision is made;
    /// with others, its evidence is replaced, but for what an editor read, and a statement that nothing quotes any longer is gone from the new revision on.
    /// </summary>
    /// <exception cref="ProblemException">MG4101: a quote does not stand in the document at its place; nothing was written.</exception>
    ValueTask<CommitOutcome> CommitAsync(DocumentCommit commit, CancellationToken cancellation = default);

    /// <summary>
    /// Appends an editor's decision, unless the statement changed after the revision that the editor saw or <see cref="DecisionRules"/> refuse it.
    /// A correction brings its statement with its evidence; an undone correction takes them away again.
    /// </summary>
    ValueTask<DecisionOutcome> DecideAsync(Decision decision, long seenRevision, CancellationToken cancellation = default);
}
