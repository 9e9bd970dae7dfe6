using MineralGraph.Model;
using MineralGraph.Model.Storage;
using MineralGraph.Analysis;
using MineralGraph.Resolvers.Views;

namespace MineralGraph.Resolvers;

/// <summary>Ways of answering that many fields share.</summary>
internal static class Answering
{
    /// <summary>A field that is worked out from each parent alone.</summary>
    internal static FieldAnswer Plain<T>(string type, string field, Func<T, object?> read) =>
        new(type, field, (parents, _, _) => new([.. parents.Select(parent => read((T)parent!))]));

    /// <summary>A field that asks the store once for all parents.</summary>
    internal static FieldAnswer Batched<T>(string type, string field, Func<IReadOnlyList<T>, Arguments, GraphScope, ValueTask<IReadOnlyList<object?>>> answer) =>
        new(type, field, (parents, arguments, scope) => answer([.. parents.Cast<T>()], arguments, scope));

    /// <summary>The statements of one predicate at each entity, as they are.</summary>
    internal static FieldAnswer Statements(string type, string field, StatementEnd end, StatementFilter filter) =>
        Batched<EntityView>(type, field, async (parents, _, scope) =>
            [.. (await ExpandAsync(parents, end, filter, scope).ConfigureAwait(false)).Select((found, index) => found.Select(record => new StatementView(record, parents[index].Revision)).ToList())]);

    /// <summary>The statements of one predicate at each entity, gathered by their other end.</summary>
    internal static FieldAnswer Occurrences(string type, string field, StatementEnd end, StatementFilter filter) =>
        Batched<EntityView>(type, field, async (parents, _, scope) =>
        {
            var other = end == StatementEnd.From ? StatementEnd.To : StatementEnd.From;
            var found = await ExpandAsync(parents, end, filter, scope).ConfigureAwait(false);
            return [.. found.Select((records, index) => StatementsByEnd.Gather(records, other).Select(group => new OccurrenceView(group, parents[index].Revision)).ToList())];
        });

    internal static ValueTask<IReadOnlyList<IReadOnlyList<StatementRecord>>> ExpandAsync(IReadOnlyList<EntityView> parents, StatementEnd end, StatementFilter filter, GraphScope scope) =>
        scope.Reader.ExpandAsync(new ExpandQuery([.. parents.Select(parent => parent.Entity.Id)], end, filter, parents[0].Revision) { Order = StatementOrder.ConfidenceDescending }, scope.Cancellation);

    /// <summary>The entities of some ids, one for each; one that the store does not know stands under its id alone.</summary>
    internal static async ValueTask<List<EntityView>> EntitiesAsync(IReadOnlyList<EntityId> ids, long revision, GraphScope scope)
    {
        var found = await scope.Reader.FindEntitiesAsync(ids, revision, scope.Cancellation).ConfigureAwait(false);
        return [.. found.Select((entity, index) => new EntityView(entity ?? new Entity(ids[index], EntityNames.None), revision))];
    }

    /// <summary>A field that is an entity, told by its id.</summary>
    internal static FieldAnswer Entity<T>(string type, string field, Func<T, EntityId?> idOf, Func<T, long> revisionOf) =>
        Batched<T>(type, field, async (parents, _, scope) =>
        {
            var ids = parents.Select(idOf).ToList();
            var found = await EntitiesAsync([.. ids.OfType<EntityId>()], revisionOf(parents[0]), scope).ConfigureAwait(false);
            var next = 0;
            return [.. ids.Select(id => id is null ? null : (object)found[next++])];
        });
}
