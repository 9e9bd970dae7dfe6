using MineralGraph.Analysis;
using MineralGraph.Model.Storage;

namespace MineralGraph.Resolvers;

/// <summary>Deposit.</summary>
internal static class DepositResolvers
{
    internal static IEnumerable<FieldAnswer> Table =>
    [
        Answering.Occurrences("Deposit", "commodities", StatementEnd.To, Filters.Predicate("occurs_at")),
        Answering.Occurrences("Deposit", "places", StatementEnd.From, Filters.Predicate("located_in")),
    ];
}
