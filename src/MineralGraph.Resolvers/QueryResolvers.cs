using System.Globalization;
using MineralGraph.Model;
using MineralGraph.Model.Storage;
using MineralGraph.Resolvers.Views;

namespace MineralGraph.Resolvers;

/// <summary>Query: the ways in.</summary>
internal static class QueryResolvers
{
    internal static IEnumerable<FieldAnswer> Table =>
    [
        Root("revision", async (arguments, scope) => await AsOfArgument.FindAsync(arguments, scope).ConfigureAwait(false)),
        Root("node", NodeAsync),
        Root("entity", (arguments, scope) => ByNameAsync(null, arguments, scope)),
        Root("commodity", (arguments, scope) => ByNameAsync("commodity", arguments, scope)),
        Root("host", (arguments, scope) => ByNameAsync("host", arguments, scope)),
        Root("country", (arguments, scope) => ByNameAsync("country", arguments, scope)),
        Root("region", (arguments, scope) => ByNameAsync("region", arguments, scope)),
        Root("deposit", (arguments, scope) => ByNameAsync("deposit", arguments, scope)),
        Root("statements", async (arguments, scope) =>
        {
            var revision = await AsOfArgument.FindAsync(arguments, scope).ConfigureAwait(false);
            return await ConnectionResolvers.PageAsync(StatementFilter.Everything, revision.Number, arguments, scope).ConfigureAwait(false);
        }),
        Root("search", SearchAsync),
        Root("documents", async (arguments, scope) =>
        {
            var revision = await AsOfArgument.FindAsync(arguments, scope).ConfigureAwait(false);
            var documents = await scope.Reader.FindDocumentsAsync([], revision.Number, scope.Cancellation).ConfigureAwait(false);
            return documents.OfType<Document>().Select(document => new DocumentView(document)).ToList();
        }),
        Answering.Plain<Revision>("Revision", "number", revision => (int)revision.Number),
        Answering.Plain<Revision>("Revision", "at", revision => revision.At.ToString("O", CultureInfo.InvariantCulture)),
        Answering.Plain<Revision>("Revision", "by", revision => revision.By),
        Answering.Plain<Revision>("Revision", "summary", revision => revision.Summary),
    ];

    private static FieldAnswer Root(string field, Func<Arguments, GraphScope, ValueTask<object?>> answer) =>
        new("Query", field, async (_, arguments, scope) => [await answer(arguments, scope).ConfigureAwait(false)]);

    private static async ValueTask<object?> NodeAsync(Arguments arguments, GraphScope scope)
    {
        var revision = (await AsOfArgument.FindAsync(arguments, scope).ConfigureAwait(false)).Number;
        var text = arguments.Get<string>("id");
        if (EntityId.TryParse(text, out var id))
            return (await scope.Reader.FindEntitiesAsync([id], revision, scope.Cancellation).ConfigureAwait(false))[0] is { } entity ? new EntityView(entity, revision) : null;
        if (text.Length == 64) return (await scope.Reader.FindDocumentsAsync([new DocumentId(text)], revision, scope.Cancellation).ConfigureAwait(false))[0] is { } document ? new DocumentView(document) : null;
        if (text.Length != 32) return new Failure(new Problem("MG5103", $"\"{text}\" is no id. Ids look like commodity:Ga, or are those of statements and documents."));
        var page = await scope.Reader.ListStatementsAsync(new StatementQuery(new StatementFilter.IdIn([new StatementId(text)]), revision), scope.Cancellation).ConfigureAwait(false);
        return page.Statements.IsEmpty ? null : new StatementView(page.Statements[0], revision);
    }

    private static async ValueTask<object?> ByNameAsync(string? kind, Arguments arguments, GraphScope scope)
    {
        var revision = (await AsOfArgument.FindAsync(arguments, scope).ConfigureAwait(false)).Number;
        var name = arguments.Get<string>("name");
        var found = (await scope.Reader.FindEntitiesByNameAsync([name], revision, scope.Cancellation).ConfigureAwait(false))[0];
        return found.FirstOrDefault(entity => kind is null || entity.Id.Kind == kind) is { } entity
            ? new EntityView(entity, revision)
            : new Failure(await NameSuggestions.UnknownAsync(name, kind, revision, scope).ConfigureAwait(false));
    }

    private static async ValueTask<object?> SearchAsync(Arguments arguments, GraphScope scope)
    {
        var revision = (await AsOfArgument.FindAsync(arguments, scope).ConfigureAwait(false)).Number;
        var query = new SearchQuery(arguments.Get<string>("text"), revision)
        {
            Kinds = [.. (arguments.Find<IEnumerable<object?>>("kinds") ?? []).Cast<string>()],
            Limit = Math.Clamp(arguments.Get<int>("first"), 1, 500),
            Offset = Math.Max(0, arguments.Get<int>("offset")),
        };
        return new SearchView(await scope.Reader.SearchAsync(query, scope.Cancellation).ConfigureAwait(false), revision);
    }
}
