using MineralGraph.Model;
using MineralGraph.Resolvers.Views;

namespace MineralGraph.Resolvers;

/// <summary>Evidence.</summary>
internal static class EvidenceResolvers
{
    private const string Type = "Evidence";

    internal static IEnumerable<FieldAnswer> Table =>
    [
        Answering.Plain<EvidenceView>(Type, "quote", view => view.Evidence.Quote),
        Document("citation", (document, _) => document.Citation),
        Document("document", (document, revision) => new DocumentView(document, revision)),
        Answering.Plain<EvidenceView>(Type, "line", view => view.Evidence.Line),
        Answering.Plain<EvidenceView>(Type, "page", view => view.Evidence.Page),
        Answering.Plain<EvidenceView>(Type, "start", view => view.Evidence.Span.Start),
        Answering.Plain<EvidenceView>(Type, "end", view => view.Evidence.Span.End),
        Answering.Plain<EvidenceView>(Type, "subjectWords", view => view.Evidence.FromWords),
        Answering.Plain<EvidenceView>(Type, "objectWords", view => view.Evidence.ToWords),
        Answering.Plain<EvidenceView>(Type, "valueAsWritten", view => view.Evidence.ValueAsWritten),
        Answering.Plain<EvidenceView>(Type, "rule", view => view.Evidence.Rule.Id),
        Answering.Plain<EvidenceView>(Type, "ruleVersion", view => view.Evidence.Rule.Version),
        Answering.Plain<EvidenceView>(Type, "suspect", view => view.Evidence.Suspect),
        Answering.Plain<EvidenceView>(Type, "confidence", view => view.Evidence.Confidence.Value),
        Answering.Plain<EvidenceView>(Type, "explicit", view => view.Evidence.IsExplicit),
    ];

    private static FieldAnswer Document(string field, Func<Document, long, object?> read) => Answering.Batched<EvidenceView>(Type, field, async (parents, revision, _, scope) =>
    {
        var ids = parents.Select(parent => parent.Evidence.Document).Distinct().ToList();
        var found = await scope.Reader.FindDocumentsAsync(ids, revision, scope.Cancellation).ConfigureAwait(false);
        var byId = ids.Zip(found).ToDictionary(pair => pair.First, pair => pair.Second);
        return [.. parents.Select(parent => byId[parent.Evidence.Document] is { } document ? read(document, revision) : null)];
    });
}
