namespace MineralGraph.Model.Storage;

/// <summary>What every store takes. What it acknowledges survives a crash. A failing store throws <see cref="ProblemException"/> with a code MG4xxx.</summary>
public interface IGraphWriter
{
    /// <summary>
    /// Writes one document with its statements. Written again with the same statements, nothing changes and no revision is made;
    /// with others, its evidence is replaced and a statement that nothing quotes any longer is gone from the new revision on.
    /// </summary>
    /// <exception cref="ProblemException">MG4101: a quote does not stand in the document at its place; nothing was written.</exception>
    ValueTask<CommitOutcome> CommitAsync(DocumentCommit commit, CancellationToken cancellation = default);

    /// <summary>Appends an editor's decision, unless the statement changed after the revision that the editor saw.</summary>
    ValueTask<DecisionOutcome> DecideAsync(Decision decision, long seenRevision, CancellationToken cancellation = default);
}
