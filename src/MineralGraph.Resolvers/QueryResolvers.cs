using System.Globalization;
using MineralGraph.Model;
using MineralGraph.Model.Storage;
using MineralGraph.Resolvers.Views;

namespace MineralGraph.Resolvers;

/// <summary>Query, the ways in; and Revision.</summary>
internal static class QueryResolvers
{
    private static readonly string[] Named = ["commodity", "host", "country", "region", "deposit", "use", "policy"];

    internal static IEnumerable<FieldAnswer> Table =>
    [
        new("Query", "revision", async (_, arguments, scope) => [await AsOfArgument.FindAsync(arguments, scope).ConfigureAwait(false)]),
        Answering.Root("node", NodeAsync),
        Answering.Root("entity", (arguments, revision, scope) => ByNameAsync(null, arguments, revision, scope)),
        .. Named.Select(kind => Answering.Root(kind, (arguments, revision, scope) => ByNameAsync(kind, arguments, revision, scope))),
        Answering.Root("organisation", (arguments, revision, scope) => ByNameAsync("org", arguments, revision, scope)),
        Answering.Root("statement", (arguments, revision, scope) => StatementAsync(IdArgument.Statement(arguments.Get<string>("id")), revision, scope)),
        Answering.Root("document", DocumentLookup.AnswerAsync),
        Answering.Root("statements", async (arguments, revision, scope) => await ConnectionResolvers.PageAsync(StatementFilter.Everything, revision, arguments, scope).ConfigureAwait(false)),
        Answering.Root("search", SearchAsync),
        Answering.Root("documents", async (_, revision, scope) =>
            (await scope.Reader.FindDocumentsAsync([], revision, scope.Cancellation).ConfigureAwait(false)).OfType<Document>().Select(document => new DocumentView(document, revision)).ToList()),
        Answering.Plain<Revision>("Revision", "number", revision => (int)revision.Number),
        Answering.Plain<Revision>("Revision", "at", revision => revision.At.ToString("O", CultureInfo.InvariantCulture)),
        Answering.Plain<Revision>("Revision", "by", revision => revision.By),
        Answering.Plain<Revision>("Revision", "summary", revision => revision.Summary),
    ];

    private static async ValueTask<object?> NodeAsync(Arguments arguments, long revision, GraphScope scope)
    {
        var text = arguments.Get<string>("id");
        if (IdArgument.IsHash(text, 64)) return await DocumentLookup.FindAsync(new DocumentId(text), revision, scope).ConfigureAwait(false);
        if (IdArgument.IsHash(text, 32)) return await StatementAsync(new StatementId(text), revision, scope).ConfigureAwait(false);
        var id = IdArgument.Entity(text);
        var found = await scope.Reader.FindEntitiesAsync([id], revision, scope.Cancellation).ConfigureAwait(false);
        return found[0] is { } entity ? new EntityView(entity, revision) : new Failure(await NameSuggestions.UnknownIdAsync(id, revision, scope).ConfigureAwait(false));
    }

    private static async ValueTask<object?> StatementAsync(StatementId id, long revision, GraphScope scope) =>
        await StatementLookup.FindOrReplacementAsync(id, revision, scope).ConfigureAwait(false) is { } record
            ? new StatementView(record, revision)
            : new Failure(await StatementLookup.UnknownAsync(id, revision, scope).ConfigureAwait(false));

    private static async ValueTask<object?> ByNameAsync(string? kind, Arguments arguments, long revision, GraphScope scope)
    {
        var name = arguments.Get<string>("name");
        var found = (await scope.Reader.FindEntitiesByNameAsync([name], revision, scope.Cancellation).ConfigureAwait(false))[0];
        return found.FirstOrDefault(entity => kind is null || entity.Id.Kind == kind) is { } entity
            ? new EntityView(entity, revision)
            : new Failure(await NameSuggestions.UnknownAsync(name, kind, found, scope, revision).ConfigureAwait(false));
    }

    private static async ValueTask<object?> SearchAsync(Arguments arguments, long revision, GraphScope scope)
    {
        var query = new SearchQuery(arguments.Get<string>("text"), revision)
        {
            Kinds = [.. (arguments.Find<IEnumerable<object?>>("kinds") ?? []).Cast<string>().Select(new FilterNames(scope.Ontology).Kind)],
            InQuotes = arguments.Find<bool>("quotes"),
            Limit = PageArguments.Size(arguments),
            Offset = PageArguments.Offset(arguments),
        };
        var found = await scope.Reader.SearchAsync(query, scope.Cancellation).ConfigureAwait(false);
        return new SearchView(found, found.Total > 0 ? [] : await NameSuggestions.NearAsync(query.Text, query.Kinds, revision, scope).ConfigureAwait(false), revision);
    }
}
