using MineralGraph.Model;
using MineralGraph.Store.Neo4j.Connection;

namespace MineralGraph.Store.Neo4j.Reading;

/// <summary>The statements that decisions put in the place of others, with all the quotes that they ever had.</summary>
internal sealed class Corrections(ICypherConnection connection)
{
    private const string WithEvidence = """
        MATCH (s:Statement) WHERE s.id IN $ids
        RETURN properties(s) AS statement, COLLECT { MATCH (s)-[:EVIDENCED_BY]->(e:Evidence) RETURN properties(e) ORDER BY e.document, e.start, e.end, e.addedIn } AS evidence
        """;

    /// <summary>A function from ids to these statements; it throws MG4028 for one that is gone.</summary>
    internal async Task<Func<StatementId, Statement>> FindAsync(IEnumerable<string?> ids, CancellationToken cancellation)
    {
        var sought = ids.OfType<string>().Distinct().ToList();
        IReadOnlyList<CypherRow> rows = sought.Count == 0 ? [] : await connection.ReadAsync(CypherQuery.Of(WithEvidence, ("ids", sought)), cancellation).ConfigureAwait(false);
        var found = rows.Select(row => new Statement(Rows.Content(row.Map("statement")), [.. row.Maps("evidence").Select(Rows.Evidence)])).ToDictionary(statement => statement.Id);
        return id => found.GetValueOrDefault(id) ?? throw new ProblemException(StoreProblems.Damaged($"the correction {id} is gone"));
    }
}
