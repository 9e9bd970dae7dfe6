using MineralGraph.Model;
using MineralGraph.Resolvers.Views;

namespace MineralGraph.Resolvers;

/// <summary>Finds documents by id or by name.</summary>
internal static class DocumentLookup
{
    /// <summary>The document that the arguments id or name give.</summary>
    internal static async ValueTask<object?> AnswerAsync(Arguments arguments, long revision, GraphScope scope) => (arguments.Find<string>("id"), arguments.Find<string>("name")) switch
    {
        ({ } id, null) => await FindAsync(IdArgument.Document(id), revision, scope).ConfigureAwait(false),
        (null, { } name) => await FindAsync(name, revision, scope).ConfigureAwait(false),
        _ => throw new ProblemException(new Problem("MG5118", "Name one document: by id, or by name. The field documents lists them.")),
    };

    internal static async ValueTask<object?> FindAsync(DocumentId id, long revision, GraphScope scope) =>
        (await scope.Reader.FindDocumentsAsync([id], revision, scope.Cancellation).ConfigureAwait(false))[0] is { } document
            ? new DocumentView(document, revision)
            : new Failure(Unknown(id));

    internal static Problem Unknown(DocumentId id) => new("MG5117", $"No document has the id {id}. The field documents lists them.");

    private static async ValueTask<object?> FindAsync(string name, long revision, GraphScope scope)
    {
        var all = (await scope.Reader.FindDocumentsAsync([], revision, scope.Cancellation).ConfigureAwait(false)).OfType<Document>().ToList();
        var bearing = all.FindAll(document => document.Name == name || Path.GetFileNameWithoutExtension(document.Name) == name);
        return bearing switch
        {
            [var only] => new DocumentView(only, revision),
            [] => new Failure(new Problem("MG5117", $"No document is called \"{name}\".{NameSuggestions.DidYouMean(name, all.Select(document => document.Name))} The field documents lists them.")),
            _ => new Failure(new Problem("MG5119", $"{bearing.Count} documents are called \"{name}\": {string.Join(", ", bearing.Select(document => document.Id))}. Ask for one by its id.")),
        };
    }
}
