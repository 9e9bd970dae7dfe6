using MineralGraph.Analysis.Selecting;
using MineralGraph.Model;
using MineralGraph.Model.Storage;
using Conditions = System.Collections.Generic.IReadOnlyDictionary<string, object?>;

namespace MineralGraph.Resolvers.Selecting;

/// <summary>A total order of entities: a key, those without one last, then the id.</summary>
/// <param name="keys">The key of an entity: a text, a number, or null.</param>
/// <param name="isDescending">Whether the largest comes first.</param>
internal sealed class EntityOrder(Func<Entity, object?> keys, bool isDescending) : IComparer<EntityPlace>
{
    /// <summary>The order that the argument orderBy asks for; by id without one.</summary>
    internal static async ValueTask<EntityOrder> ReadAsync(Conditions? given, long revision, GraphScope scope)
    {
        var isDescending = given?.GetValueOrDefault("direction") as string == "DESC";
        if (given?.GetValueOrDefault("aggregate") is Conditions aggregate)
        {
            var figures = await (await AggregateAsync(aggregate, revision, scope).ConfigureAwait(false)).ComputeAsync(scope.Reader, revision, scope.Cancellation).ConfigureAwait(false);
            return new EntityOrder(entity => figures.TryGetValue(entity.Id, out var figure) ? figure : null, isDescending);
        }

        return new EntityOrder(Field(given?.GetValueOrDefault("field") as string), isDescending);
    }

    internal EntityPlace PlaceOf(Entity entity) => new(keys(entity), entity.Id);

    /// <inheritdoc />
    public int Compare(EntityPlace? x, EntityPlace? y)
    {
        var byKey = (x!.Key, y!.Key) switch
        {
            (null, null) => 0,
            (null, _) => 1,
            (_, null) => -1,
            (string left, string right) => Turned(string.CompareOrdinal(left, right)),
            (double left, double right) => Turned(left.CompareTo(right)),
            _ => throw new ProblemException(new Problem("MG5106", "This cursor is of another order. Take endCursor of the page before, with the same orderBy.")),
        };
        return byKey != 0 ? byKey : x.Id.CompareTo(y.Id);
    }

    private int Turned(int compared) => isDescending ? -compared : compared;

    private static async ValueTask<EntityAggregate> AggregateAsync(Conditions given, long revision, GraphScope scope)
    {
        var filter = await FilterArgument.ReadAsync(given.GetValueOrDefault("statements") as Conditions, revision, scope).ConfigureAwait(false);
        var end = given.GetValueOrDefault("end") switch { "SUBJECT" => StatementEnd.From, "OBJECT" => StatementEnd.To, _ => StatementEnd.Either };
        if (given.GetValueOrDefault("function") as string != "SUM") return new EntityAggregate(end, filter, null);
        return given.GetValueOrDefault("dimension") is string dimension
            ? new EntityAggregate(end, filter, new FilterNames(scope.Ontology).Dimension(dimension))
            : throw new ProblemException(new Problem("MG5139", "A SUM needs its dimension, such as t or %: values of different dimensions do not add up."));
    }

    private static Func<Entity, object?> Field(string? name) => name switch
    {
        "KIND" => entity => entity.Id.Kind,
        "NAME" => entity => entity.Id.Name,
        "LABEL_EN" => entity => entity.Label("en"),
        "LABEL_ZH" => entity => entity.Label("zh"),
        _ => entity => entity.Id.ToString(),
    };
}
