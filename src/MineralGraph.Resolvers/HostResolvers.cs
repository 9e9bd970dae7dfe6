using MineralGraph.Analysis;
using MineralGraph.Model;
using MineralGraph.Model.Storage;
using MineralGraph.Resolvers.Views;

namespace MineralGraph.Resolvers;

/// <summary>Host.</summary>
internal static class HostResolvers
{
    private const string Type = "Host";

    internal static IEnumerable<FieldAnswer> Table =>
    [
        Commodities("byProducts", Filters.Dependence),
        Commodities("otherCommodities", Filters.OtherRoles),
        Answering.Batched<EntityView>(Type, "primaryMetals", (parents, revision, _, scope) =>
            new([.. parents.Select(parent => Answering.Views(scope.Background.PrimaryMetalsOf(parent.Entity.Id), revision))])),
    ];

    private static FieldAnswer Commodities(string field, StatementFilter roles) => Answering.Batched<EntityView>(Type, field, async (parents, revision, arguments, scope) =>
    {
        Func<EntityId, IEnumerable<Reach>> reaches = arguments.Find<bool>("narrower") ? scope.Background.Reaches : host => [new Reach(host, [])];
        var found = await new ByProducts(scope.Reader, Answering.AsksForEndsOnly(scope)).CommoditiesOfAsync([.. parents.Select(parent => parent.Entity.Id)], reaches, roles, revision, scope.Cancellation).ConfigureAwait(false);
        return [.. found.Select(list => list.Select(dependence => new DependenceView(dependence, revision)).ToList())];
    });
}
