namespace MineralGraph.Model.Storage;

/// <summary>A store as the sequence of its revisions, from which another store can be made that answers the same. A failing store throws <see cref="ProblemException"/> with a code MG4xxx.</summary>
public interface IRevisionLog
{
    /// <summary>The changes of the revisions after a number, oldest first; 0 for all.</summary>
    IAsyncEnumerable<RevisionChange> ListAsync(long after, CancellationToken cancellation = default);

    /// <summary>Appends a change as its revision, in one transaction: all of it is in the store afterwards, or nothing.</summary>
    /// <exception cref="ProblemException">MG4102: the newest revision of the store is not the one before it. MG4101: a quote does not stand in its document.</exception>
    ValueTask AppendAsync(RevisionChange change, CancellationToken cancellation = default);
}
