using MineralGraph.Model.Storage;
using MineralGraph.Resolvers.Views;

namespace MineralGraph.Resolvers;

/// <summary>StatementConnection, StatementEdge and PageInfo.</summary>
internal static class ConnectionResolvers
{
    internal static IEnumerable<FieldAnswer> Table =>
    [
        Answering.Plain<ConnectionView>("StatementConnection", "edges", view => Answering.Views(view.Page.Statements, view.Revision)),
        Answering.Plain<ConnectionView>("StatementConnection", "nodes", view => Answering.Views(view.Page.Statements, view.Revision)),
        Answering.Plain<ConnectionView>("StatementConnection", "pageInfo", view => view),
        Answering.Plain<ConnectionView>("StatementConnection", "totalCount", view => view.Page.Total),
        Answering.Plain<StatementView>("StatementEdge", "cursor", view => view.Record.Id.Value),
        Answering.Plain<StatementView>("StatementEdge", "node", view => view),
        Answering.Plain<IPage>("PageInfo", "hasNextPage", view => view.HasMore),
        Answering.Plain<IPage>("PageInfo", "hasPreviousPage", view => view.IsLaterPage),
        Answering.Plain<IPage>("PageInfo", "startCursor", view => view.StartCursor),
        Answering.Plain<IPage>("PageInfo", "endCursor", view => view.EndCursor),
    ];

    /// <summary>A page of the statements that meet a condition and the filter that the arguments give.</summary>
    internal static async ValueTask<ConnectionView> PageAsync(StatementFilter condition, long revision, Arguments arguments, GraphScope scope)
    {
        var page = PageArguments.Read(arguments);
        var filter = await FilterArgument.ReadAsync(arguments, revision, scope).ConfigureAwait(false);
        var query = new StatementQuery(new StatementFilter.All([condition, filter]), revision) { Order = page.Order, After = page.After, Limit = page.First, CountTotal = scope.SelectedFields.Contains("totalCount") };
        return new ConnectionView(await scope.Reader.ListStatementsAsync(query, scope.Cancellation).ConfigureAwait(false), revision, page.After is not null);
    }

    /// <summary>A page for each entity: of one, the store finds the page; of many, all their statements come at once and are cut here.</summary>
    internal static async ValueTask<IReadOnlyList<object?>> PagesAsync(IReadOnlyList<EntityView> parents, long revision, Arguments arguments, GraphScope scope)
    {
        if (parents is [var only]) return [await PageAsync(new StatementFilter.EndIn(StatementEnd.Either, [only.Entity.Id]), revision, arguments, scope).ConfigureAwait(false)];
        var page = PageArguments.Read(arguments);
        var filter = await FilterArgument.ReadAsync(arguments, revision, scope).ConfigureAwait(false);
        var isWhole = page.After is not null || scope.SelectedFields.Contains("totalCount");
        var query = new ExpandQuery([.. parents.Select(parent => parent.Entity.Id)], StatementEnd.Either, filter, revision) { Order = page.Order, LimitEach = isWhole ? int.MaxValue : page.First + 1 };
        var found = await scope.Reader.ExpandAsync(query, scope.Cancellation).ConfigureAwait(false);
        return [.. found.Select(records => Cut(records, page, revision))];
    }

    /// <summary>The page of statements that came all at once, in order.</summary>
    internal static ConnectionView Cut(IReadOnlyList<StatementRecord> records, PageArguments page, long revision)
    {
        var rest = page.After is { } after ? records.SkipWhile(record => record.Id != after).Skip(1) : records;
        var taken = rest.Take(page.First + 1).ToList();
        return new ConnectionView(new StatementPage([.. taken.Take(page.First)], taken.Count > page.First, records.Count), revision, page.After is not null);
    }
}
