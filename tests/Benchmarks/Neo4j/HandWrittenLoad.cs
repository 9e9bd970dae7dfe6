using MineralGraph.Model.Storage;

namespace MineralGraph.Benchmarks.Neo4j;

/// <summary>The same documents, entities, statements, quotes and typed relationships as somebody writes them who needs no history: one UNWIND/MERGE for each document, over the same API.</summary>
internal static class HandWrittenLoad
{
    internal static readonly string[] Constraints =
    [
        "CREATE CONSTRAINT entity_id IF NOT EXISTS FOR (n:Entity) REQUIRE n.id IS UNIQUE", "CREATE CONSTRAINT statement_id IF NOT EXISTS FOR (n:Statement) REQUIRE n.id IS UNIQUE",
        "CREATE CONSTRAINT evidence_id IF NOT EXISTS FOR (n:Evidence) REQUIRE n.id IS UNIQUE", "CREATE CONSTRAINT document_sha256 IF NOT EXISTS FOR (n:Document) REQUIRE n.sha256 IS UNIQUE",
    ];

    private const string Load = """
        MERGE (d:Document {sha256: $document.sha256}) SET d += $document
        WITH d
        UNWIND $rows AS row
        MERGE (a:Entity {id: row.from}) SET a:$(row.fromLabel), a.name = row.fromName
        MERGE (b:Entity {id: row.to}) SET b:$(row.toLabel), b.name = row.toName
        MERGE (s:Statement {id: row.id}) SET s += row.statement
        MERGE (s)-[:FROM]->(a)
        MERGE (s)-[:TO]->(b)
        MERGE (e:Evidence {id: row.id + ':1'}) SET e += row.quote
        MERGE (s)-[:EVIDENCED_BY]->(e)
        MERGE (e)-[:IN]->(d)
        MERGE (a)-[r:$(row.type) {statementId: row.id}]->(b) SET r += row.statement
        """;

    internal static async Task RunAsync(QueryApiCaller server, IEnumerable<DocumentCommit> commits)
    {
        foreach (var commit in commits)
        {
            var document = new { sha256 = commit.Document.Id.Sha256, name = commit.Document.Name, text = commit.Document.Text };
            await server.RunAsync(Load, new { document, rows = commit.Statements.Select(Row) });
        }
    }

    private static object Row(Model.Statement statement)
    {
        var (content, quote) = (statement.Content, statement.Evidence[0]);
        return new
        {
            id = statement.Id.Value,
            from = content.From.ToString(),
            fromName = content.From.Name,
            fromLabel = Label(content.From.Kind),
            to = content.To!.Value.ToString(),
            toName = content.To.Value.Name,
            toLabel = Label(content.To.Value.Kind),
            type = content.Predicate.ToUpperInvariant(),
            statement = new { predicate = content.Predicate, number = content.Quantity?.Number, unit = content.Quantity?.Unit, year = content.Year, role = content.Qualifiers.Role },
            quote = new { quote = quote.Quote, start = quote.Span.Start, end = quote.Span.End, line = quote.Line, rule = quote.Rule.Id, confidence = quote.Confidence.Value },
        };
    }

    private static string Label(string kind) => char.ToUpperInvariant(kind[0]) + kind[1..];
}
