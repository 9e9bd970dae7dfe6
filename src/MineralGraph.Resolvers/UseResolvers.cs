using MineralGraph.Analysis;
using MineralGraph.Model.Storage;

namespace MineralGraph.Resolvers;

/// <summary>Use.</summary>
internal static class UseResolvers
{
    internal static IEnumerable<FieldAnswer> Table => [Answering.Occurrences("Use", "commodities", StatementEnd.To, Filters.Predicate("used_in"))];
}
