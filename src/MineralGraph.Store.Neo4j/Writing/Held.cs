using System.Collections.Immutable;
using MineralGraph.Model;
using MineralGraph.Store.Neo4j.Connection;
using MineralGraph.Store.Neo4j.Reading;

namespace MineralGraph.Store.Neo4j.Writing;

/// <summary>Tells what the graph holds already from what is new to it.</summary>
internal sealed class Held(ICypherTransaction transaction, CancellationToken cancellation)
{
    private const string Entities = "MATCH (e:Entity) WHERE e.id IN $ids RETURN e.id AS id";

    private const string Statements = "MATCH (s:Statement) WHERE s.id IN $ids RETURN s.id AS id";

    private const string Documents = "MATCH (d:Document) WHERE d.sha256 IN $ids RETURN d {.*} AS document";

    /// <summary>The entities that are new, in order of id.</summary>
    internal async Task<ImmutableArray<Entity>> NewAsync(IEnumerable<Entity> entities)
    {
        var given = entities.DistinctBy(entity => entity.Id).OrderBy(entity => entity.Id).ToList();
        var held = await IdsAsync(Entities, given.Select(entity => entity.Id.ToString())).ConfigureAwait(false);
        return [.. given.Where(entity => !held.Contains(entity.Id.ToString()))];
    }

    /// <summary>The statements that are new, in order of id.</summary>
    internal async Task<ImmutableArray<StatementContent>> NewAsync(IEnumerable<StatementContent> statements)
    {
        var given = statements.Select(content => (Id: content.Id(), Content: content)).DistinctBy(pair => pair.Id).OrderBy(pair => pair.Id).ToList();
        var held = await IdsAsync(Statements, given.Select(pair => pair.Id.Value)).ConfigureAwait(false);
        return [.. given.Where(pair => !held.Contains(pair.Id.Value)).Select(pair => pair.Content)];
    }

    /// <summary>A quote that does not stand in its document, held or brought; null where all stand.</summary>
    internal async Task<Evidence?> ForeignAsync(IReadOnlyCollection<Evidence> quotes, ImmutableArray<Document> brought)
    {
        var texts = brought.ToDictionary(document => document.Id, document => document.Text);
        var ids = quotes.Select(quote => quote.Document).Distinct().Where(id => !texts.ContainsKey(id)).Select(id => id.Sha256).ToList();
        var rows = ids.Count == 0 ? [] : await transaction.RunAsync(CypherQuery.Of(Documents, ("ids", ids)), cancellation).ConfigureAwait(false);
        foreach (var document in rows.Select(row => Rows.Document(row.Map("document")))) texts[document.Id] = document.Text;
        return quotes.FirstOrDefault(quote => !texts.TryGetValue(quote.Document, out var text) || !quote.StandsIn(text));
    }

    private async Task<HashSet<string>> IdsAsync(string text, IEnumerable<string> ids) =>
        [.. (await transaction.RunAsync(CypherQuery.Of(text, ("ids", ids.ToList())), cancellation).ConfigureAwait(false)).Select(row => row.Text("id"))];
}
