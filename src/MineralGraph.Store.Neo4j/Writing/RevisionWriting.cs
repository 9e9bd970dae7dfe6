using MineralGraph.Model;
using MineralGraph.Model.Storage;
using MineralGraph.Store.Neo4j.Connection;
using MineralGraph.Store.Neo4j.Reading;

namespace MineralGraph.Store.Neo4j.Writing;

/// <summary>
/// The one way to a new revision: one transaction, in which the node of the store is locked, so that revisions follow one another whoever writes.
/// Where the answer to a commit was lost, the revision itself tells whether it was written: it carries the mark of its writing.
/// </summary>
internal sealed class RevisionWriting(ICypherConnection connection)
{
    private const string Lock = """
        MATCH (store:MineralGraph {id: 'store'}) SET store.locked = timestamp()
        WITH store
        OPTIONAL MATCH (r:Revision {number: store.revision})
        RETURN store.revision AS number, r {.*} AS revision
        """;

    private const string Marked = "MATCH (r:Revision {number: $number, mark: $mark}) RETURN r.number AS number";

    /// <summary>Writes the change that is worked out after the newest revision, if there is one; answers what goes with it.</summary>
    internal Task<T> WriteAsync<T>(Func<ICypherTransaction, Revision, Task<(RevisionChange? Change, T Outcome)>> work, CancellationToken cancellation)
    {
        var mark = Guid.NewGuid().ToString("N");
        (long Number, T Outcome)? tried = null;
        return connection.WriteAsync(async transaction =>
        {
            var latest = await LockAsync(transaction, cancellation).ConfigureAwait(false);
            if (tried is { } earlier && await IsWrittenAsync(transaction, earlier.Number, mark, cancellation).ConfigureAwait(false)) return earlier.Outcome;
            var (change, outcome) = await work(transaction, latest).ConfigureAwait(false);
            if (change is null) return outcome;
            await new GraphRows(transaction, change.Revision, cancellation).WriteAsync(change, mark).ConfigureAwait(false);
            tried = (change.Revision.Number, outcome);
            return outcome;
        }, cancellation);
    }

    private static async Task<Revision> LockAsync(ICypherTransaction transaction, CancellationToken cancellation)
    {
        var rows = await transaction.RunAsync(CypherQuery.Of(Lock), cancellation).ConfigureAwait(false);
        if (rows.Count == 0) throw new ProblemException(StoreProblems.Damaged("the node (:MineralGraph {id: 'store'}) is gone"));
        return rows[0].Long("number") == 0 ? Revision.Empty : Rows.Revision(rows[0].Map("revision"));
    }

    private static async Task<bool> IsWrittenAsync(ICypherTransaction transaction, long number, string mark, CancellationToken cancellation) =>
        (await transaction.RunAsync(CypherQuery.Of(Marked, ("number", number), ("mark", mark)), cancellation).ConfigureAwait(false)).Count > 0;
}
