using System.Globalization;
using System.Runtime.CompilerServices;
using MineralGraph.Model;

namespace MineralGraph.Cli.Exporting;

/// <summary>The graph as linked data: each statement as a triple and as a node of its own (rdf:Statement) with its qualifiers and quotes.</summary>
internal static class RdfGraph
{
    /// <summary>The prefixes that properties and types use.</summary>
    internal static readonly (string Prefix, string Iri)[] Prefixes =
    [
        ("mg", "urn:mineralgraph:vocabulary:"), ("rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#"), ("rdfs", "http://www.w3.org/2000/01/rdf-schema#"),
        ("skos", "http://www.w3.org/2004/02/skos/core#"), ("dcterms", "http://purl.org/dc/terms/"), ("xsd", "http://www.w3.org/2001/XMLSchema#"),
    ];

    internal static async IAsyncEnumerable<RdfNode> NodesAsync(GraphExport export, [EnumeratorCancellation] CancellationToken cancellation = default)
    {
        foreach (var document in export.Documents) yield return Of(document);
        await foreach (var statement in export.StatementsAsync(cancellation).ConfigureAwait(false))
        {
            if (statement.Record.Content.To is { } to) yield return new RdfNode(Iri(statement.Record.Content.From)).Link($"mg:{statement.Record.Content.Predicate}", Iri(to));
            yield return Of(statement);
            for (var index = 0; index < statement.Evidence.Count; index++) yield return Of(statement.Record.Id, index, statement.Evidence[index]);
        }

        foreach (var entity in export.Entities) yield return Of(entity);
    }

    private static RdfNode Of(Document document) => new RdfNode(Iri(document.Id), "mg:Document")
        .Text("rdfs:label", document.Name).Text("mg:sha256", document.Id.Sha256).Text("dcterms:title", document.Title).Text("dcterms:language", document.Language)
        .Text("dcterms:creator", document.Author).Text("dcterms:bibliographicCitation", document.Citation);

    private static RdfNode Of(Entity entity)
    {
        var node = new RdfNode(Iri(entity.Id), $"mg:{char.ToUpperInvariant(entity.Id.Kind[0])}{entity.Id.Kind[1..]}")
            .Text("mg:name", entity.Id.Name).Text("rdfs:label", entity.Names.Zh, "zh").Text("rdfs:label", entity.Names.En, "en").Text("mg:symbol", entity.Names.Symbol);
        foreach (var alias in entity.Names.Aliases.IsDefault ? [] : entity.Names.Aliases) node.Text("skos:altLabel", alias);
        foreach (var (scheme, id) in entity.ExternalIds) node.Text("mg:externalId", $"{scheme}:{id}");
        return node;
    }

    private static RdfNode Of(StatementExport statement)
    {
        var (record, content) = (statement.Record, statement.Record.Content);
        var node = new RdfNode(Iri(record.Id), "rdf:Statement")
            .Link("rdf:subject", Iri(content.From)).Link("rdf:predicate", $"{Prefixes[0].Iri}{content.Predicate}").Link("rdf:object", content.To is { } to ? Iri(to) : null)
            .Typed("mg:number", content.Quantity?.Number, "double").Typed("mg:max", content.Quantity?.Max, "double").Text("mg:unit", content.Quantity?.Unit).Text("mg:comparator", content.Quantity?.Comparator.Sign())
            .Typed("mg:year", content.Year, "integer").Text("mg:date", content.Date?.ToString("O", CultureInfo.InvariantCulture));
        foreach (var (qualifier, value) in content.Qualifiers.Set)
        {
            if (EntityId.TryParse(value, out var entity)) node.Link($"mg:{qualifier}", Iri(entity));
            else node.Text($"mg:{qualifier}", value);
        }

        node.Text("mg:status", record.Status.ToString().ToLowerInvariant()).Typed("mg:confidence", Math.Round(record.Confidence.Value, 4), "double")
            .Text("mg:suspectLikely", record.Suspect?.Likely).Text("mg:suspectReason", record.Suspect?.Reason);
        for (var index = 0; index < statement.Evidence.Count; index++) node.Link("mg:evidence", Iri(record.Id, index));
        return node;
    }

    private static RdfNode Of(StatementId statement, int index, Evidence evidence) => new RdfNode(Iri(statement, index), "mg:Evidence")
        .Link("mg:document", Iri(evidence.Document)).Typed("mg:page", evidence.Page, "integer").Typed("mg:line", evidence.Line, "integer")
        .Typed("mg:start", evidence.Span.Start, "integer").Typed("mg:end", evidence.Span.End, "integer").Text("mg:quote", evidence.Quote)
        .Text("mg:subjectSurface", evidence.FromWords).Text("mg:objectSurface", evidence.ToWords).Text("mg:valueAsWritten", evidence.ValueAsWritten)
        .Text("mg:rule", evidence.Rule.Id).Flag("mg:explicit", evidence.IsExplicit);

    private static string Iri(EntityId id) => $"urn:mineralgraph:entity:{Uri.EscapeDataString(id.Kind)}:{Uri.EscapeDataString(id.Name)}";

    private static string Iri(DocumentId id) => $"urn:mineralgraph:document:{id}";

    private static string Iri(StatementId id) => $"urn:mineralgraph:statement:{id}";

    private static string Iri(StatementId id, int quote) => string.Create(CultureInfo.InvariantCulture, $"urn:mineralgraph:statement:{id}:quote:{quote + 1}");
}
