using MineralGraph.Analysis;
using MineralGraph.Model;
using MineralGraph.Model.Storage;
using MineralGraph.Resolvers.Views;

namespace MineralGraph.Resolvers;

/// <summary>Commodity.</summary>
internal static class CommodityResolvers
{
    private const string Type = "Commodity";
    private const int MostHops = 6;

    internal static IEnumerable<FieldAnswer> Table =>
    [
        Hosts("hosts", Filters.Dependence),
        Hosts("otherHosts", Filters.OtherRoles),
        Answering.Batched<EntityView>(Type, "dependencyPaths", PathsAsync),
        Answering.Occurrences(Type, "deposits", StatementEnd.From, "occurs_at"),
        Answering.Occurrences(Type, "regions", StatementEnd.From, "occurs_in_region"),
        Answering.Occurrences(Type, "uses", StatementEnd.From, "used_in"),
        Answering.Occurrences(Type, "policies", StatementEnd.To, "regulates"),
        Answering.Occurrences(Type, "substitutes", StatementEnd.From, "substitutes"),
        Answering.Occurrences(Type, "substitutedBy", StatementEnd.To, "substitutes"),
        Answering.Statements(Type, "reserves", StatementEnd.To, "reserves"),
        Answering.Statements(Type, "production", StatementEnd.To, "production"),
        Answering.Statements(Type, "consumption", StatementEnd.To, "consumption"),
        Answering.Statements(Type, "importReliance", StatementEnd.To, "import_reliance"),
        Answering.Statements(Type, "exports", StatementEnd.To, "exports"),
        Answering.Statements(Type, "concentration", StatementEnd.From, "concentration"),
    ];

    private static FieldAnswer Hosts(string field, StatementFilter roles) => Answering.Batched<EntityView>(Type, field, async (parents, revision, _, scope) =>
    {
        var found = await new ByProducts(scope.Reader, Answering.AsksForEndsOnly(scope)).HostsOfAsync([.. parents.Select(parent => parent.Entity.Id)], roles, revision, scope.Cancellation).ConfigureAwait(false);
        return [.. found.Select(list => list.Select(dependence => new DependenceView(dependence, revision)).ToList())];
    });

    private static async ValueTask<IReadOnlyList<object?>> PathsAsync(IReadOnlyList<EntityView> parents, long revision, Arguments arguments, GraphScope scope)
    {
        var maxHops = arguments.Find<int>("maxHops");
        if (maxHops is < 1 or > MostHops) throw new ProblemException(new Problem("MG5114", $"maxHops is {maxHops}; ask for 1 to {MostHops}."));
        var paths = new DependencyPaths(scope.Reader, scope.Background.About);
        var found = await paths.FindAsync([.. parents.Select(parent => parent.Entity.Id)], maxHops, revision, scope.Cancellation).ConfigureAwait(false);
        return [.. found.Select(list => list.Select(path => new PathView(path, revision)).ToList())];
    }
}
