using MineralGraph.Analysis;
using MineralGraph.Model;
using MineralGraph.Model.Storage;
using MineralGraph.Resolvers.Views;

namespace MineralGraph.Resolvers;

/// <summary>What documents contribute: all statements that one says, and those that no other says.</summary>
internal static class ContributionResolvers
{
    private static readonly StatementFilter.DocumentsBetween Alone = new(1, 1);

    internal static IEnumerable<FieldAnswer> Table =>
    [
        Field("statements", StatementFilter.Everything),
        Field("contributedAlone", Alone),
    ];

    private static FieldAnswer Field(string name, StatementFilter condition) => Answering.Batched<DocumentView>("Document", name, async (parents, revision, arguments, scope) =>
    {
        if (parents is [var only]) return [await ConnectionResolvers.PageAsync(Of([only], condition), revision, arguments, scope).ConfigureAwait(false)];
        var page = PageArguments.Read(arguments);
        var filter = await FilterArgument.ReadAsync(arguments, revision, scope).ConfigureAwait(false);
        var found = await ListAsync(new StatementFilter.All([Of(parents, condition), filter]), page.Order, revision, scope).ConfigureAwait(false);
        var quotes = await scope.Reader.ListEvidenceAsync([.. found.Select(record => record.Id)], revision, scope.Cancellation).ConfigureAwait(false);
        var said = found.Zip(quotes).SelectMany(pair => pair.Second.Select(quote => quote.Document).Distinct().Select(document => (document, record: pair.First))).ToLookup(pair => pair.document, pair => pair.record);
        return [.. parents.Select(parent => ConnectionResolvers.Cut([.. said[parent.Document.Id]], page, revision))];
    });

    private static StatementFilter.All Of(IReadOnlyList<DocumentView> documents, StatementFilter condition) =>
        new([new StatementFilter.DocumentIn([.. documents.Select(document => document.Document.Id)]), condition]);

    private static async ValueTask<IReadOnlyList<StatementRecord>> ListAsync(StatementFilter filter, StatementOrder order, long revision, GraphScope scope)
    {
        var page = await scope.Reader.ListStatementsAsync(new StatementQuery(filter, revision) { Order = order, Limit = StatementScan.Most }, scope.Cancellation).ConfigureAwait(false);
        return page.HasMore
            ? throw new ProblemException(new Problem("MG5201", $"These documents say more than {StatementScan.Most} statements. Ask for one document, or narrow the filter."))
            : page.Statements;
    }
}
