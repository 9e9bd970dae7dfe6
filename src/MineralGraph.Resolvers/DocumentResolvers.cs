using MineralGraph.Resolvers.Views;

namespace MineralGraph.Resolvers;

/// <summary>Document.</summary>
internal static class DocumentResolvers
{
    private const string Type = "Document";

    internal static IEnumerable<FieldAnswer> Table =>
    [
        Answering.Plain<DocumentView>(Type, "id", view => view.Document.Id.Sha256),
        Answering.Plain<DocumentView>(Type, "name", view => view.Document.Name),
        Answering.Plain<DocumentView>(Type, "title", view => view.Document.Title),
        Answering.Plain<DocumentView>(Type, "language", view => view.Document.Language),
        Answering.Plain<DocumentView>(Type, "author", view => view.Document.Author),
        Answering.Plain<DocumentView>(Type, "citation", view => view.Document.Citation),
    ];
}
