using MineralGraph.Model.Storage;

namespace MineralGraph.Resolvers;

/// <summary>Policy.</summary>
internal static class PolicyResolvers
{
    private const string Type = "Policy";

    internal static IEnumerable<FieldAnswer> Table =>
    [
        Answering.Occurrences(Type, "commodities", StatementEnd.From, "regulates"),
        Answering.Occurrences(Type, "issuers", StatementEnd.From, "issued_by"),
        Answering.Statements(Type, "dates", StatementEnd.From, "policy_date"),
    ];
}
