using MineralGraph.Model.Storage;

namespace MineralGraph.Resolvers;

/// <summary>Organisation.</summary>
internal static class OrganisationResolvers
{
    private const string Type = "Organisation";

    internal static IEnumerable<FieldAnswer> Table =>
    [
        Answering.Statements(Type, "production", StatementEnd.From, "production"),
        Answering.Occurrences(Type, "operates", StatementEnd.From, "operates"),
        Answering.Occurrences(Type, "policies", StatementEnd.To, "issued_by"),
    ];
}
