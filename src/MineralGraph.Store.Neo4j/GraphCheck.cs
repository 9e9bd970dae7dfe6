using MineralGraph.Model;
using MineralGraph.Store.Neo4j.Connection;

namespace MineralGraph.Store.Neo4j;

/// <summary>Whether what hangs together still does: counts that the server keeps ready, and one that it reads off an index, so that looking costs little however large the graph is.</summary>
internal sealed class GraphCheck(ICypherConnection connection)
{
    private static readonly string[] Ours = ["MineralGraph", "Migration", "Revision", "Document", "Entity", "Name", "Statement", "State", "Evidence", "Decision"];

    // Each row: what is counted on one side, and on the other what must be as many.
    private const string Counts = """
        RETURN [
            ['statements', COUNT { (:Statement) }, 'subjects of them', COUNT { (:Statement)-[:FROM]->() }],
            ['subjects of statements', COUNT { ()-[:FROM]->() }, 'entities that they are', COUNT { ()-[:FROM]->(:Entity) }],
            ['objects of statements', COUNT { ()-[:TO]->() }, 'entities that they are', COUNT { ()-[:TO]->(:Entity) }],
            ['statements with an object', COUNT { MATCH (s:Statement) WHERE s.toId IS NOT NULL }, 'objects of them', COUNT { (:Statement)-[:TO]->() }],
            ['quotes', COUNT { (:Evidence) }, 'statements that have them', COUNT { ()-[:EVIDENCED_BY]->(:Evidence) }],
            ['quotes', COUNT { (:Evidence) }, 'documents that they stand in', COUNT { (:Evidence)-[:IN]->() }],
            ['states', COUNT { (:State) }, 'statements that they are of', COUNT { ()-[:STOOD_AS]->(:State) }],
            ['pairs of entities', COUNT { ()-[:PAIRED]->() }, 'pairs that were counted', coalesce(COLLECT { MATCH (store:MineralGraph {id: 'store'}) WHERE store.pairs IS NOT NULL RETURN store.pairs }[0], COUNT { ()-[:PAIRED]->() })],
            ['decisions', COUNT { (:Decision) }, 'statements that they are about', COUNT { (:Decision)-[:ABOUT]->() }],
            ['nodes', COUNT { () }, 'nodes of the store', COUNT { (:MineralGraph) } + COUNT { (:Migration) } + COUNT { (:Revision) } + COUNT { (:Document) } + COUNT { (:Entity) } + COUNT { (:Name) }
                + COUNT { (:Statement) } + COUNT { (:State) } + COUNT { (:Evidence) } + COUNT { (:Decision) }]
        ] AS counts
        """;

    private const string Lock = "MATCH (store:MineralGraph {id: 'store'}) SET store.locked = timestamp()";

    private const string ForeignLabels = "CALL db.labels() YIELD label WHERE NOT label IN $labels RETURN label ORDER BY label";

    /// <exception cref="ProblemException">MG4028: something was taken away or added by other means.</exception>
    internal async Task RunAsync(CancellationToken cancellation)
    {
        var labels = CypherQuery.Of(ForeignLabels, ("labels", Ours.Concat(Writing.OntologyNames.AllLabels).ToList()));
        foreach (var row in await connection.ReadAsync(labels, cancellation).ConfigureAwait(false)) throw new ProblemException(StoreProblems.Damaged($"there are nodes with the label {row.Text("label")}"));
        if (Difference(await connection.ReadAsync(CypherQuery.Of(Counts), cancellation).ConfigureAwait(false)) is null) return;

        // Counts taken while somebody writes may differ; behind the lock nobody does.
        var difference = await connection.WriteAsync(async transaction =>
        {
            await transaction.RunAsync(CypherQuery.Of(Lock), cancellation).ConfigureAwait(false);
            return Difference(await transaction.RunAsync(CypherQuery.Of(Counts), cancellation).ConfigureAwait(false));
        }, cancellation).ConfigureAwait(false);
        if (difference is not null) throw new ProblemException(StoreProblems.Damaged(difference));
    }

    private static string? Difference(IReadOnlyList<CypherRow> rows) =>
        rows[0].Lists("counts").Select(count => (What: (string)count[0]!, Number: (long)count[1]!, Beside: (string)count[2]!, Other: (long)count[3]!))
            .Where(count => count.Number != count.Other).Select(count => $"there are {count.Number} {count.What} and {count.Other} {count.Beside}").FirstOrDefault();
}
