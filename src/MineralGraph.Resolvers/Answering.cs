using System.Collections.Frozen;
using System.Runtime.InteropServices;
using MineralGraph.Analysis;
using MineralGraph.Model;
using MineralGraph.Model.Storage;
using MineralGraph.Resolvers.Views;

namespace MineralGraph.Resolvers;

/// <summary>Ways of answering that many fields share.</summary>
internal static class Answering
{
    private static readonly FrozenSet<string> Ends = FrozenSet.Create("commodity", "host", "entity", "__typename");

    /// <summary>Answers a field for all parents, which are as of one revision.</summary>
    internal delegate ValueTask<IReadOnlyList<object?>> Batch<in T>(IReadOnlyList<T> parents, long revision, Arguments arguments, GraphScope scope);

    /// <summary>A field that is worked out from each parent alone.</summary>
    internal static FieldAnswer Plain<T>(string type, string field, Func<T, object?> read) =>
        new(type, field, parent => read((T)parent));

    /// <summary>A field that asks the store once for all parents of a revision.</summary>
    internal static FieldAnswer Batched<T>(string type, string field, Batch<T> answer) where T : IAsOf => new(type, field, async (parents, arguments, scope) =>
    {
        var all = parents.Cast<T>().ToList();
        if (all.TrueForAll(parent => parent.Revision == all[0].Revision)) return await answer(all, all[0].Revision, arguments, scope).ConfigureAwait(false);
        var values = new object?[all.Count];
        foreach (var same in all.Index().GroupBy(parent => parent.Item.Revision).Select(group => group.ToList()))
        {
            var answered = await answer(same.ConvertAll(parent => parent.Item), same[0].Item.Revision, arguments, scope).ConfigureAwait(false);
            for (var at = 0; at < same.Count; at++) values[same[at].Index] = answered[at];
        }

        return values;
    });

    /// <summary>A field of Query that is answered as of the revision asked for.</summary>
    internal static FieldAnswer Root(string field, Func<Arguments, long, GraphScope, ValueTask<object?>> answer) => new("Query", field, async (_, arguments, scope) =>
    {
        var revision = await AsOfArgument.FindAsync(arguments, scope).ConfigureAwait(false);
        return [await answer(arguments, revision.Number, scope).ConfigureAwait(false)];
    });

    /// <summary>The statements of one predicate at each entity, as they are.</summary>
    internal static FieldAnswer Statements(string type, string field, StatementEnd end, string predicate) => Batched<EntityView>(type, field, async (parents, revision, _, scope) =>
    {
        var found = await ExpandAsync(parents, end, predicate, scope).ConfigureAwait(false);
        return [.. found.Select(records => Views(records, revision))];
    });

    /// <summary>The statements of one predicate at each entity, gathered by their other end.</summary>
    internal static FieldAnswer Occurrences(string type, string field, StatementEnd end, string predicate) => Batched<EntityView>(type, field, async (parents, revision, _, scope) =>
    {
        if (AsksForEndsOnly(scope))
        {
            var ends = await StatedEnd.FindAsync(scope.Reader, Query(parents, end, predicate), scope.Cancellation).ConfigureAwait(false);
            return [.. ends.Select(list => Array.ConvertAll(ImmutableCollectionsMarshal.AsArray(list)!, stated => new OccurrenceView(new StatementsByEnd(stated.End, []), revision)))];
        }

        var other = end == StatementEnd.From ? StatementEnd.To : StatementEnd.From;
        var found = await ExpandAsync(parents, end, predicate, scope).ConfigureAwait(false);
        return [.. found.Select(records => StatementsByEnd.Gather(records, other).Select(group => new OccurrenceView(group, revision)).ToList())];
    });

    /// <summary>Whether nothing is selected but the things at the ends of statements, so that no statement has to be read.</summary>
    internal static bool AsksForEndsOnly(GraphScope scope) => scope.SelectedFields.IsSubsetOf(Ends);

    /// <summary>The quotes of the statements that each parent holds, each quote once.</summary>
    internal static FieldAnswer Evidence<T>(string type, Func<T, IEnumerable<StatementRecord>> statementsOf) where T : IAsOf => Batched<T>(type, "evidence", async (parents, revision, _, scope) =>
    {
        var ids = parents.Select(parent => statementsOf(parent).Select(record => record.Id).ToList()).ToList();
        var distinct = ids.SelectMany(list => list).Distinct().ToList();
        var found = await scope.Reader.ListEvidenceAsync(distinct, revision, scope.Cancellation).ConfigureAwait(false);
        var byId = distinct.Zip(found).ToDictionary(pair => pair.First, pair => pair.Second);
        return [.. ids.Select(list => list.SelectMany(id => byId[id]).DistinctBy(quote => (quote.Document, quote.Span)).Select(quote => new EvidenceView(quote, revision)).ToList())];
    });

    /// <summary>A field that is an entity, told by its id.</summary>
    internal static FieldAnswer Entity<T>(string type, string field, Func<T, EntityId?> idOf) where T : IAsOf => Batched<T>(type, field, async (parents, revision, _, scope) =>
    {
        var entities = new KnownEntities(parents.Count);
        var places = new int[parents.Count];
        for (var index = 0; index < places.Length; index++) places[index] = idOf(parents[index]) is { } id ? entities.Place(id) : -1;
        var views = await entities.ReadAsync(revision, scope).ConfigureAwait(false);
        return Array.ConvertAll<int, object?>(places, place => place < 0 ? null : views[place]);
    });

    /// <summary>A field that is a statement, told by its id, as it stands at the parent's revision.</summary>
    internal static FieldAnswer Statement<T>(string type, string field, Func<T, StatementId?> idOf) where T : IAsOf => Batched<T>(type, field, async (parents, revision, _, scope) =>
    {
        var ids = parents.Select(idOf).ToList();
        var found = await StatementLookup.FindAsync(ids.OfType<StatementId>(), revision, scope).ConfigureAwait(false);
        return [.. ids.Select(id => id is { } known && found.GetValueOrDefault(known) is { } record ? new StatementView(record, revision) : null)];
    });

    /// <summary>A field that is a list of entities, told by their ids.</summary>
    internal static FieldAnswer Entities<T>(string type, string field, Func<T, IEnumerable<EntityId>> idsOf) where T : IAsOf => Batched<T>(type, field, async (parents, revision, _, scope) =>
    {
        var entities = new KnownEntities(parents.Count);
        var places = parents.Select(parent => idsOf(parent).Select(entities.Place).ToList()).ToList();
        var views = await entities.ReadAsync(revision, scope).ConfigureAwait(false);
        return [.. places.Select(list => list.ConvertAll(place => views[place]))];
    });

    /// <summary>Statements as of a revision.</summary>
    internal static List<StatementView> Views(IEnumerable<StatementRecord> records, long revision) => [.. records.Select(record => new StatementView(record, revision))];

    /// <summary>Background facts as of a revision.</summary>
    internal static List<AssumptionView> Views(IEnumerable<BackgroundFact> facts, long revision) => [.. facts.Select(fact => new AssumptionView(fact, revision))];

    private static ValueTask<IReadOnlyList<IReadOnlyList<StatementRecord>>> ExpandAsync(IReadOnlyList<EntityView> parents, StatementEnd end, string predicate, GraphScope scope) =>
        scope.Reader.ExpandAsync(Query(parents, end, predicate), scope.Cancellation);

    private static ExpandQuery Query(IReadOnlyList<EntityView> parents, StatementEnd end, string predicate) =>
        new([.. parents.Select(parent => parent.Entity.Id)], end, Filters.Predicate(predicate), parents[0].Revision) { Order = StatementOrder.ConfidenceDescending };
}
