using MineralGraph.Model;
using MineralGraph.Resolvers.Views;

namespace MineralGraph.Resolvers;

/// <summary>Document and SourceWork.</summary>
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
        Answering.Plain<DocumentView>(Type, "derivedFrom", view => view.Document.DerivedFrom),
        Answering.Plain<SourceWork>("SourceWork", "title", work => work.Title),
        Answering.Plain<SourceWork>("SourceWork", "authors", work => work.Authors.IsDefault ? [] : work.Authors.ToList()),
        Answering.Plain<SourceWork>("SourceWork", "publication", work => work.Publication),
        Answering.Plain<SourceWork>("SourceWork", "year", work => work.Year),
        Answering.Plain<SourceWork>("SourceWork", "doi", work => work.Doi),
    ];
}
