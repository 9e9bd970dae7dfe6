using MineralGraph.Analysis;
using MineralGraph.Model.Storage;

namespace MineralGraph.Resolvers;

/// <summary>Policy.</summary>
internal static class PolicyResolvers
{
    internal static IEnumerable<FieldAnswer> Table =>
    [
        Answering.Occurrences("Policy", "commodities", StatementEnd.From, Filters.Predicate("regulates")),
        Answering.Occurrences("Policy", "issuers", StatementEnd.From, Filters.Predicate("issued_by")),
        Answering.Statements("Policy", "dates", StatementEnd.From, Filters.Predicate("policy_date")),
    ];
}
