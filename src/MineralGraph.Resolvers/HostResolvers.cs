using MineralGraph.Analysis;
using MineralGraph.Model.Storage;
using MineralGraph.Resolvers.Views;

namespace MineralGraph.Resolvers;

/// <summary>Host.</summary>
internal static class HostResolvers
{
    internal static IEnumerable<FieldAnswer> Table =>
    [
        DependenceResolvers.Field("Host", "byProducts", StatementEnd.To, Filters.Dependence),
        DependenceResolvers.Field("Host", "otherCommodities", StatementEnd.To, Filters.OtherRoles),
        Answering.Batched<EntityView>("Host", "primaryMetals", (parents, _, scope) => new([.. parents.Select(parent =>
            scope.Background.About(parent.Entity.Id).Where(fact => fact.Relation == "primary_metal").Select(fact => new AssumptionView(fact, parent.Revision)).ToList())])),
    ];
}
