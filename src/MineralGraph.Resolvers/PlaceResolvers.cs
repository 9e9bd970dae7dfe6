using MineralGraph.Analysis;
using MineralGraph.Model.Storage;
using MineralGraph.Resolvers.Views;

namespace MineralGraph.Resolvers;

/// <summary>Country and Region, and PlacedDeposit.</summary>
internal static class PlaceResolvers
{
    internal static IEnumerable<FieldAnswer> Table =>
    [
        Answering.Batched<EntityView>("Country", "deposits", DepositsAsync),
        Answering.Batched<EntityView>("Region", "deposits", DepositsAsync),
        Answering.Statements("Country", "reserves", StatementEnd.From, Filters.Predicate("reserves")),
        Answering.Statements("Country", "production", StatementEnd.From, Filters.Predicate("production")),
        Answering.Statements("Country", "consumption", StatementEnd.From, Filters.Predicate("consumption")),
        Answering.Statements("Country", "importReliance", StatementEnd.From, Filters.Predicate("import_reliance")),
        Answering.Occurrences("Region", "commodities", StatementEnd.To, Filters.Predicate("occurs_in_region")),
        Answering.Entity<PlacedDepositView>("PlacedDeposit", "deposit", view => view.Deposit, view => view.Revision),
        Answering.Plain<PlacedDepositView>("PlacedDeposit", "statements", view => view.Statements.Select(record => new StatementView(record, view.Revision)).ToList()),
        Answering.Plain<PlacedDepositView>("PlacedDeposit", "assumptions", view => view.Assumptions.Select(fact => new AssumptionView(fact, view.Revision)).ToList()),
        Answering.Batched<PlacedDepositView>("PlacedDeposit", "commodities", HoldingsAsync),
    ];

    // Deposits that documents place there, and those that background does and documents speak of.
    private static async ValueTask<IReadOnlyList<object?>> DepositsAsync(IReadOnlyList<EntityView> parents, Arguments arguments, GraphScope scope)
    {
        var stated = await Answering.ExpandAsync(parents, StatementEnd.To, Filters.Predicate("located_in"), scope).ConfigureAwait(false);
        var answers = new List<object?>();
        for (var index = 0; index < parents.Count; index++)
        {
            var said = StatementsByEnd.Gather(stated[index], StatementEnd.From).Where(group => group.End.Kind == "deposit").ToDictionary(group => group.End, group => group.Statements);
            var assumed = scope.Background.Towards(parents[index].Entity.Id).Where(fact => fact.Relation == "deposit_in").ToLookup(fact => fact.From);
            var candidates = said.Keys.Concat(assumed.Select(group => group.Key)).Distinct().Order().ToList();
            var known = await scope.Reader.FindEntitiesAsync(candidates, parents[index].Revision, scope.Cancellation).ConfigureAwait(false);
            answers.Add(candidates.Where((_, at) => known[at] is not null)
                .Select(id => new PlacedDepositView(id, said.GetValueOrDefault(id, []), said.ContainsKey(id) ? [] : [.. assumed[id]], parents[index].Revision)).ToList());
        }

        return answers;
    }

    private static async ValueTask<IReadOnlyList<object?>> HoldingsAsync(IReadOnlyList<PlacedDepositView> parents, Arguments arguments, GraphScope scope)
    {
        var query = new ExpandQuery([.. parents.Select(parent => parent.Deposit)], StatementEnd.To, Filters.Predicate("occurs_at"), parents[0].Revision);
        var found = await scope.Reader.ExpandAsync(query, scope.Cancellation).ConfigureAwait(false);
        return [.. found.Select((records, index) => StatementsByEnd.Gather(records, StatementEnd.From).Select(group => new OccurrenceView(group, parents[index].Revision)).ToList())];
    }
}
