using MineralGraph.Model.Storage;

namespace MineralGraph.Resolvers;

/// <summary>Deposit.</summary>
internal static class DepositResolvers
{
    private const string Type = "Deposit";

    internal static IEnumerable<FieldAnswer> Table =>
    [
        Answering.Occurrences(Type, "commodities", StatementEnd.To, "occurs_at"),
        Answering.Occurrences(Type, "places", StatementEnd.From, "located_in"),
        Answering.Occurrences(Type, "operators", StatementEnd.To, "operates"),
        Answering.Statements(Type, "reserves", StatementEnd.From, "reserves"),
        Answering.Statements(Type, "production", StatementEnd.From, "production"),
    ];
}
