using System.Text.Json;
using MineralGraph.Model;
using MineralGraph.Model.Storage;
using MineralGraph.Schema;

namespace MineralGraph.Benchmarks.GraphQL;

/// <summary>The graph as JSON for the contestants on Node.</summary>
internal static class GraphDump
{
    private static readonly JsonSerializerOptions Naming = new(JsonSerializerDefaults.Web);

    internal static async Task WriteAsync(IGraphReader reader, string path)
    {
        var revision = (await reader.FindRevisionAsync(new RevisionQuery.Latest()))!.Number;
        var statements = await StatementsAsync(reader, revision);
        var evidence = await reader.ListEvidenceAsync([.. statements.Select(statement => statement.Id)], revision);
        var documents = (await reader.FindDocumentsAsync([], revision)).OfType<Document>().ToDictionary(document => document.Id);
        var background = Background.BuiltIn.Facts;
        var ids = statements.SelectMany(statement => new[] { statement.Content.From, statement.Content.To!.Value }).Concat(background.SelectMany(fact => new[] { fact.From, fact.To })).Distinct().ToList();
        var entities = await reader.FindEntitiesAsync(ids, revision);
        await File.WriteAllTextAsync(path, JsonSerializer.Serialize(new
        {
            entities = ids.Zip(entities, (id, entity) => Show(entity ?? new Entity(id, new EntityNames(null, id.Name, null, [])))),
            statements = statements.Zip(evidence, (statement, quotes) => Show(statement, quotes, documents)),
            background = background.Select(fact => new { fact.Relation, from = fact.From.ToString(), to = fact.To.ToString(), fact.Source }),
        }, Naming));
    }

    private static object Show(Entity entity) => new
    {
        __typename = Ontology.BuiltIn.Kinds[entity.Id.Kind].GraphQLType,
        id = entity.Id.ToString(),
        entity.Id.Kind,
        entity.Id.Name,
        names = new { zh = entity.Names.Zh ?? entity.Id.Name, en = entity.Names.En ?? entity.Id.Name },
    };

    private static object Show(StatementRecord statement, IReadOnlyList<Evidence> quotes, Dictionary<DocumentId, Document> documents) => new
    {
        from = statement.Content.From.ToString(),
        to = statement.Content.To.ToString(),
        statement.Content.Predicate,
        percent = statement.Content.Quantity?.Normalised.Low,
        statement.Content.Year,
        confidence = statement.Confidence.Value,
        evidence = quotes.Select(quote => new { quote.Quote, quote.Line, documents[quote.Document].Citation }),
    };

    private static async Task<List<StatementRecord>> StatementsAsync(IGraphReader reader, long revision)
    {
        var all = new List<StatementRecord>();
        var query = new StatementQuery(StatementFilter.Everything, revision) { Limit = int.MaxValue };
        all.AddRange((await reader.ListStatementsAsync(query)).Statements.OrderByDescending(statement => statement.EvidenceCount).ThenBy(statement => statement.Content.From).ThenBy(statement => statement.Content.To));
        return all;
    }
}
