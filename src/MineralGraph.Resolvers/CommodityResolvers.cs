using MineralGraph.Analysis;
using MineralGraph.Model.Storage;
using MineralGraph.Resolvers.Views;

namespace MineralGraph.Resolvers;

/// <summary>Commodity.</summary>
internal static class CommodityResolvers
{
    private const string Type = "Commodity";

    internal static IEnumerable<FieldAnswer> Table =>
    [
        DependenceResolvers.Field(Type, "hosts", StatementEnd.From, Filters.Dependence),
        DependenceResolvers.Field(Type, "otherHosts", StatementEnd.From, Filters.OtherRoles),
        Answering.Batched<EntityView>(Type, "dependencyPaths", PathsAsync),
        Answering.Occurrences(Type, "deposits", StatementEnd.From, Filters.Predicate("occurs_at")),
        Answering.Occurrences(Type, "regions", StatementEnd.From, Filters.Predicate("occurs_in_region")),
        Answering.Occurrences(Type, "uses", StatementEnd.From, Filters.Predicate("used_in")),
        Answering.Occurrences(Type, "policies", StatementEnd.To, Filters.Predicate("regulates")),
        Answering.Statements(Type, "reserves", StatementEnd.To, Filters.Predicate("reserves")),
        Answering.Statements(Type, "production", StatementEnd.To, Filters.Predicate("production")),
        Answering.Statements(Type, "consumption", StatementEnd.To, Filters.Predicate("consumption")),
        Answering.Statements(Type, "importReliance", StatementEnd.To, Filters.Predicate("import_reliance")),
        Answering.Statements(Type, "concentration", StatementEnd.From, Filters.Predicate("concentration")),
    ];

    private static async ValueTask<IReadOnlyList<object?>> PathsAsync(IReadOnlyList<EntityView> parents, Arguments arguments, GraphScope scope)
    {
        var paths = new DependencyPaths(scope.Reader, scope.Background.About);
        var maxHops = Math.Clamp(arguments.Find<int>("maxHops"), 1, 6);
        var answers = new List<object?>();
        foreach (var parent in parents)
        {
            var found = await paths.FindAsync(parent.Entity.Id, maxHops, parent.Revision, scope.Cancellation).ConfigureAwait(false);
            answers.Add(found.Select(path => new PathView(path, parent.Revision)).ToList());
        }

        return answers;
    }
}
