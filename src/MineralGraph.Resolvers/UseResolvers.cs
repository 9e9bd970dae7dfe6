using MineralGraph.Model.Storage;

namespace MineralGraph.Resolvers;

/// <summary>Use.</summary>
internal static class UseResolvers
{
    internal static IEnumerable<FieldAnswer> Table => [Answering.Occurrences("Use", "commodities", StatementEnd.To, "used_in")];
}
