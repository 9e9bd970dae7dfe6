using MineralGraph.Model;
using MineralGraph.Model.Storage;
using MineralGraph.Store.Neo4j.Connection;

namespace MineralGraph.Store.Neo4j.Reading;

/// <summary>What happened to statements: the revisions that brought or took quotes, and the decisions.</summary>
internal sealed class Histories(ICypherConnection connection)
{
    private const string Ingested = """
        MATCH (s:Statement)-[:EVIDENCED_BY]->(e:Evidence) WHERE s.id IN $ids
        UNWIND [e.addedIn, e.removedIn] AS number
        WITH DISTINCT s.id AS statement, number WHERE number IS NOT NULL
        MATCH (r:Revision {number: number})
        RETURN statement, properties(r) AS revision
        """;

    private const string Decided = """
        MATCH (s:Statement)<-[:ABOUT]-(d:Decision) WHERE s.id IN $ids
        MATCH (r:Revision {number: d.revision})
        OPTIONAL MATCH (d)-[:CORRECTED_TO]->(c:Statement)
        RETURN s.id AS statement, properties(r) AS revision, d {.*, correction: c.id} AS decision
        """;

    internal async Task<IReadOnlyList<IReadOnlyList<HistoryEntry>>> ListAsync(IReadOnlyList<StatementId> statements, CancellationToken cancellation)
    {
        var ids = statements.Select(id => id.Value).Distinct().ToList();
        var ingested = await ReadAsync(Ingested, ids, cancellation).ConfigureAwait(false);
        var decided = await ReadAsync(Decided, ids, cancellation).ConfigureAwait(false);
        var corrections = await new Corrections(connection).FindAsync(decided.Select(row => row.Map("decision").FindText("correction")), cancellation).ConfigureAwait(false);
        var entries = ingested.Select(row => (Statement: row.Text("statement"), Entry: new HistoryEntry(Rows.Revision(row.Map("revision")), null)))
            .Concat(decided.Select(row => (Statement: row.Text("statement"), Entry: new HistoryEntry(Rows.Revision(row.Map("revision")), Rows.Decision(row.Map("decision"), new StatementId(row.Text("statement")), corrections)))))
            .ToLookup(pair => pair.Statement, pair => pair.Entry);
        return [.. statements.Select(id => (IReadOnlyList<HistoryEntry>)[.. entries[id.Value].GroupBy(entry => entry.Revision.Number).Select(same => same.Last()).OrderBy(entry => entry.Revision.Number)])];
    }

    private Task<IReadOnlyList<CypherRow>> ReadAsync(string text, List<string> ids, CancellationToken cancellation) => connection.ReadAsync(CypherQuery.Of(text, ("ids", ids)), cancellation);
}
