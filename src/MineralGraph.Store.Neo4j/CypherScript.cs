using System.Globalization;
using System.Text;
using MineralGraph.Model;
using MineralGraph.Model.Storage;
using MineralGraph.Store.Neo4j.Writing;

namespace MineralGraph.Store.Neo4j;

/// <summary>
/// A graph as Cypher that makes it in an empty Neo4j 5.26 or later: entities under the labels of their kinds, statements as typed relationships and as nodes with their quotes.
/// Each text ends with a semicolon and a line break; a line break elsewhere never follows a semicolon.
/// </summary>
public static class CypherScript
{
    private const string AddDocuments = "MERGE (d:Document {sha256: row.sha256}) SET d += row;\n";

    private const string AddEntities = "MERGE (e:Entity {id: row.entity.id}) SET e += row.entity SET e:$(row.labels);\n";

    private const string AddStatements = """
        MATCH (a:Entity {id: row.from})
        OPTIONAL MATCH (b:Entity {id: row.to})
        MERGE (s:Statement {id: row.statement.id}) SET s += row.statement
        MERGE (s)-[:FROM]->(a)
        FOREACH (to IN CASE WHEN b IS NULL THEN [] ELSE [b] END | MERGE (s)-[:TO]->(to))
        FOREACH (quote IN row.quotes |
            MERGE (d:Document {sha256: quote.document})
            MERGE (e:Evidence {id: quote.id}) SET e += quote
            MERGE (s)-[:EVIDENCED_BY]->(e)
            MERGE (e)-[:IN]->(d))
        WITH a, b, row WHERE b IS NOT NULL AND row.type IS NOT NULL
        MERGE (a)-[r:$(row.type) {statementId: row.statement.id}]->(b) SET r += row.statement SET r.id = null;

        """;

    /// <summary>What keeps ids unique and finds them.</summary>
    public static IEnumerable<string> Constraints { get; } =
    [
        "CREATE CONSTRAINT entity_id IF NOT EXISTS FOR (n:Entity) REQUIRE n.id IS UNIQUE;\n", "CREATE CONSTRAINT statement_id IF NOT EXISTS FOR (n:Statement) REQUIRE n.id IS UNIQUE;\n",
        "CREATE CONSTRAINT evidence_id IF NOT EXISTS FOR (n:Evidence) REQUIRE n.id IS UNIQUE;\n", "CREATE CONSTRAINT document_sha256 IF NOT EXISTS FOR (n:Document) REQUIRE n.sha256 IS UNIQUE;\n",
    ];

    /// <summary>Makes documents.</summary>
    public static string Of(IReadOnlyCollection<Document> documents) => Unwind(documents.Select(document => Without(Properties.Of(document, 0), "addedIn", "seal")), AddDocuments);

    /// <summary>Makes entities.</summary>
    public static string Of(IReadOnlyCollection<Entity> entities) => Unwind(
        entities.Select(entity => new Dictionary<string, object?> { ["entity"] = Without(Properties.Of(entity, 0), "addedIn", "place"), ["labels"] = OntologyNames.LabelsOf(entity.Id.Kind) }), AddEntities);

    /// <summary>Makes statements with their quotes, whose documents and entities are there.</summary>
    public static string Of(IReadOnlyCollection<(StatementRecord Record, IReadOnlyList<Evidence> Evidence)> statements) => Unwind(statements.Select(statement => Row(statement.Record, statement.Evidence)), AddStatements);

    private static Dictionary<string, object?> Row(StatementRecord record, IReadOnlyList<Evidence> evidence)
    {
        var statement = Without(Properties.Of(record.Id, record.Content, 0), "addedIn", "fromKind", "toKind", "brief");
        statement["status"] = record.Status.ToString().ToLowerInvariant();
        statement["confidence"] = record.Confidence.Value;
        return new()
        {
            ["from"] = record.Content.From.ToString(),
            ["to"] = record.Content.To?.ToString(),
            ["type"] = OntologyNames.Types.GetValueOrDefault(record.Content.Predicate),
            ["statement"] = statement,
            ["quotes"] = evidence.Select(quote => Without(Properties.Of(record.Id, quote, 0), "addedIn", "quoteKey")).ToList(),
        };
    }

    private static string Unwind(IEnumerable<Dictionary<string, object?>> rows, string rest)
    {
        var script = new StringBuilder("UNWIND [\n");
        script.AppendJoin(",\n", rows.Select(Literal)).Append("\n] AS row\n").Append(rest);
        return script.ToString();
    }

    private static Dictionary<string, object?> Without(Dictionary<string, object?> properties, params string[] names) =>
        properties.Where(property => property.Value is not null && !names.Contains(property.Key)).ToDictionary();

    private static string Literal(object? value) => value switch
    {
        null => "null",
        string text => Literal(text),
        bool flag => flag ? "true" : "false",
        double real => real.ToString("R", CultureInfo.InvariantCulture) is var digits && digits.AsSpan().ContainsAny('.', 'E') ? digits : digits + ".0",
        IReadOnlyDictionary<string, object?> map => $"{{{string.Join(", ", map.Select(pair => $"{pair.Key}: {Literal(pair.Value)}"))}}}",
        System.Collections.IEnumerable list => $"[{string.Join(", ", list.Cast<object?>().Select(Literal))}]",
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => throw new ArgumentException($"There is no literal of a {value.GetType().Name}.", nameof(value)),
    };

    private static string Literal(string text)
    {
        var literal = new StringBuilder("'", text.Length + 2);
        foreach (var character in text)
        {
            literal.Append(character switch
            {
                '\\' => @"\\",
                '\'' => @"\'",
                '\n' => @"\n",
                '\r' => @"\r",
                '\t' => @"\t",
                _ => character.ToString(),
            });
        }

        return literal.Append('\'').ToString();
    }
}
