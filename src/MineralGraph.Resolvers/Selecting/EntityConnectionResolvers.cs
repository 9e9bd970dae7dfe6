using MineralGraph.Analysis.Selecting;
using MineralGraph.Resolvers.Views;
using Conditions = System.Collections.Generic.IReadOnlyDictionary<string, object?>;

namespace MineralGraph.Resolvers.Selecting;

/// <summary>The lists of entities of Query: EntityConnection, CommodityConnection … and their edges.</summary>
internal static class EntityConnectionResolvers
{
    private static readonly (string Field, string? Kind, string Type)[] Lists =
    [
        ("entities", null, "Entity"), ("commodities", "commodity", "Commodity"), ("hosts", "host", "Host"), ("countries", "country", "Country"), ("regions", "region", "Region"),
        ("deposits", "deposit", "Deposit"), ("uses", "use", "Use"), ("policies", "policy", "Policy"), ("organisations", "org", "Organisation"),
    ];

    internal static IEnumerable<FieldAnswer> Table => Lists.SelectMany(Fields);

    private static IEnumerable<FieldAnswer> Fields((string Field, string? Kind, string Type) list)
    {
        var (connection, edge) = ($"{list.Type}Connection", $"{list.Type}Edge");
        yield return Answering.Root(list.Field, async (arguments, revision, scope) => await PageAsync(list.Kind, arguments, revision, scope).ConfigureAwait(false));
        yield return Answering.Plain<EntityConnectionView>(connection, "edges", view => view.Edges.ToList());
        yield return Answering.Plain<EntityConnectionView>(connection, "nodes", view => view.Edges.Select(place => place.Node).ToList());
        yield return Answering.Plain<EntityConnectionView>(connection, "pageInfo", view => view);
        yield return Answering.Plain<EntityConnectionView>(connection, "totalCount", view => view.Total);
        yield return Answering.Plain<EntityEdgeView>(edge, "cursor", view => view.Place.Cursor);
        yield return Answering.Plain<EntityEdgeView>(edge, "node", view => view.Node);
    }

    private static async ValueTask<EntityConnectionView> PageAsync(string? kind, Arguments arguments, long revision, GraphScope scope)
    {
        var (first, after) = (PageArguments.Size(arguments), arguments.Find<string>("after") is { } cursor ? EntityPlace.Parse(cursor) : null);
        HashSet<string> kinds = kind is null ? [.. (arguments.Find<IEnumerable<object?>>("kinds") ?? []).Cast<string>().Select(new FilterNames(scope.Ontology).Kind)] : [kind];
        var condition = await new EntityFilterArgument(revision, scope).ReadAsync(ConditionCount.Bounded(arguments.Find<Conditions>("filter")), kinds).ConfigureAwait(false);
        var order = await EntityOrder.ReadAsync(arguments.Find<Conditions>("orderBy"), revision, scope).ConfigureAwait(false);
        var found = await new EntitySelection(scope.Reader, revision).ListAsync(condition, kinds, scope.Cancellation).ConfigureAwait(false);
        var edges = found.Select(entity => new EntityEdgeView(order.PlaceOf(entity), new EntityView(entity, revision))).OrderBy(edge => edge.Place, order)
            .Where(edge => after is null || order.Compare(edge.Place, after) > 0).Take(first + 1).ToList();
        return new EntityConnectionView([.. edges.Take(first)], edges.Count > first, found.Count, after is not null);
    }
}
