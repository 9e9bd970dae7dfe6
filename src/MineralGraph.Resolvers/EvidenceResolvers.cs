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
        Answering.Batched<EvidenceView>(Type, "citation", async (parents, _, scope) => [.. (await DocumentsAsync(parents, scope).ConfigureAwait(false)).Select(document => document?.Citation)]),
        Answering.Batched<EvidenceView>(Type, "document", async (parents, _, scope) => [.. (await DocumentsAsync(parents, scope).ConfigureAwait(false)).Select(document => document is null ? null : new DocumentView(document))]),
        Answering.Plain<EvidenceView>(Type, "line", view => view.Evidence.Line),
        Answering.Plain<EvidenceView>(Type, "page", view => view.Evidence.Page),
        Answering.Plain<EvidenceView>(Type, "start", view => view.Evidence.Span.Start),
        Answering.Plain<EvidenceView>(Type, "end", view => view.Evidence.Span.End),
        Answering.Plain<EvidenceView>(Type, "rule", view => view.Evidence.Rule.Id),
        Answering.Plain<EvidenceView>(Type, "confidence", view => view.Evidence.Confidence.Value),
        Answering.Plain<EvidenceView>(Type, "explicit", view => view.Evidence.IsExplicit),
    ];

    private static ValueTask<IReadOnlyList<Document?>> DocumentsAsync(IReadOnlyList<EvidenceView> parents, GraphScope scope) =>
        scope.Reader.FindDocumentsAsync([.. parents.Select(parent => parent.Evidence.Document)], parents[0].Revision, scope.Cancellation);
}
