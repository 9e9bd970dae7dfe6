using MineralGraph.Analysis;
using MineralGraph.Model.Storage;
using MineralGraph.Resolvers.Views;

namespace MineralGraph.Resolvers;

/// <summary>Country and Region, and PlacedDeposit.</summary>
internal static class PlaceResolvers
{
    private static readonly string[] Places = ["Country", "Region"];

    internal static IEnumerable<FieldAnswer> Table => Places.SelectMany(Fields).Concat(
    [
        Answering.Entity<PlacedDepositView>("PlacedDeposit", "deposit", view => view.Placed.Deposit),
        Answering.Plain<PlacedDepositView>("PlacedDeposit", "statements", view => Answering.Views(view.Placed.Statements, view.Revision)),
        Answering.Plain<PlacedDepositView>("PlacedDeposit", "assumptions", view => Answering.Views(view.Placed.Assumptions, view.Revision)),
        Answering.Batched<PlacedDepositView>("PlacedDeposit", "commodities", HoldingsAsync),
    ]);

    private static IEnumerable<FieldAnswer> Fields(string type) =>
    [
        Answering.Batched<EntityView>(type, "deposits", DepositsAsync),
        Answering.Statements(type, "reserves", StatementEnd.From, "reserves"),
        Answering.Statements(type, "production", StatementEnd.From, "production"),
        Answering.Statements(type, "consumption", StatementEnd.From, "consumption"),
        Answering.Statements(type, "exports", StatementEnd.From, "exports"),
        Answering.Statements(type, "importReliance", StatementEnd.From, "import_reliance"),
        Answering.Occurrences(type, "commodities", StatementEnd.To, "occurs_in_region"),
        Answering.Occurrences(type, "policies", StatementEnd.To, "issued_by"),
    ];

    private static async ValueTask<IReadOnlyList<object?>> DepositsAsync(IReadOnlyList<EntityView> parents, long revision, Arguments arguments, GraphScope scope)
    {
        var search = new DepositsInPlaces(scope.Reader, scope.Background.Reaches, scope.Background.Towards);
        var found = await search.FindAsync([.. parents.Select(parent => parent.Entity.Id)], revision, scope.Cancellation).ConfigureAwait(false);
        return [.. found.Select(list => list.Select(placed => new PlacedDepositView(placed, revision)).ToList())];
    }

    private static async ValueTask<IReadOnlyList<object?>> HoldingsAsync(IReadOnlyList<PlacedDepositView> parents, long revision, Arguments arguments, GraphScope scope)
    {
        var query = new ExpandQuery([.. parents.Select(parent => parent.Placed.Deposit)], StatementEnd.To, Filters.Predicate("occurs_at"), revision);
        var found = await scope.Reader.ExpandAsync(query, scope.Cancellation).ConfigureAwait(false);
        return [.. found.Select(records => StatementsByEnd.Gather(records, StatementEnd.From).Select(group => new OccurrenceView(group, revision)).ToList())];
    }
}
