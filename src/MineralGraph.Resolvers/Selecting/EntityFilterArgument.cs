using System.Collections.Immutable;
using MineralGraph.Analysis.Selecting;
using MineralGraph.Model;
using MineralGraph.Model.Storage;
using Conditions = System.Collections.Generic.IReadOnlyDictionary<string, object?>;

namespace MineralGraph.Resolvers.Selecting;

/// <summary>Reads an EntityFilter of schema.graphql. A name, an id or a relation that could find nothing is refused: it would find nothing, silently.</summary>
internal sealed class EntityFilterArgument(long revision, GraphScope scope)
{
    /// <summary>The condition that a filter gives on entities of some kinds; of any kind where none is named.</summary>
    internal async ValueTask<EntityCondition> ReadAsync(Conditions? filter, IReadOnlyCollection<string> kinds)
    {
        var parts = ImmutableArray.CreateBuilder<EntityCondition>();
        foreach (var (name, value) in filter ?? ImmutableDictionary<string, object?>.Empty)
        {
            if (value is not null) parts.Add(await ConditionAsync(name, value, kinds).ConfigureAwait(false));
        }

        return parts.Count == 1 ? parts[0] : new EntityCondition.All(parts.ToImmutable());
    }

    private async ValueTask<EntityCondition> ConditionAsync(string name, object value, IReadOnlyCollection<string> kinds) => name switch
    {
        "and" => new EntityCondition.All(await PartsAsync(value, kinds).ConfigureAwait(false)),
        "or" => new EntityCondition.Any(await PartsAsync(value, kinds).ConfigureAwait(false)),
        "not" => new EntityCondition.Not(await ReadAsync((Conditions)value, kinds).ConfigureAwait(false)),
        "id" => new EntityCondition.IdIn(await IdsAsync([.. Texts(value).Select(IdArgument.Entity)]).ConfigureAwait(false)),
        "name" => new EntityCondition.IdIn(await NamedAsync([.. Texts(value)], kinds).ConfigureAwait(false)),
        "nameContains" => new EntityCondition.NameHolds((string)value),
        _ => await RelatedAsync(EntityRelation.All[name], (Conditions)value, kinds).ConfigureAwait(false),
    };

    private async ValueTask<ImmutableArray<EntityCondition>> PartsAsync(object list, IReadOnlyCollection<string> kinds)
    {
        var parts = ImmutableArray.CreateBuilder<EntityCondition>();
        foreach (var part in (IEnumerable<object?>)list) parts.Add(await ReadAsync((Conditions)part!, kinds).ConfigureAwait(false));
        return parts.ToImmutable();
    }

    private async ValueTask<EntityCondition> RelatedAsync(EntityRelation relation, Conditions quantified, IReadOnlyCollection<string> kinds)
    {
        if (kinds.Count > 0 && !kinds.Any(kind => relation.Fits(kind, scope.Ontology)))
            throw new ProblemException(new Problem("MG5138", $"No {string.Join(" or ", kinds)} has {relation.Name}. It has {string.Join(", ", EntityRelation.All.Values.Where(other => kinds.Any(kind => other.Fits(kind, scope.Ontology))).Select(other => other.Name).Order(StringComparer.Ordinal))}."));
        var parts = ImmutableArray.CreateBuilder<EntityCondition>();
        foreach (var (name, value) in quantified)
        {
            if (value is not Conditions linked) continue;
            var statement = await FilterArgument.ReadAsync(linked.GetValueOrDefault("statement") as Conditions, revision, scope).ConfigureAwait(false);
            var other = linked.GetValueOrDefault("entity") is Conditions entity ? await ReadAsync(entity, relation.OtherKinds(scope.Ontology)).ConfigureAwait(false) : null;
            if (other is not null && relation.End == StatementEnd.Either) throw new ProblemException(new Problem("MG5138", "statements has no one other end. Name a relation, such as hosts, or use subjectIs and objectIs of statement."));
            parts.Add(new EntityCondition.Related(relation.End, relation.Statements, QuantifierOf(name), statement, other));
        }

        return new EntityCondition.All(parts.ToImmutable());
    }

    private async ValueTask<ImmutableHashSet<EntityId>> IdsAsync(ImmutableArray<EntityId> ids)
    {
        var known = await scope.Reader.FindEntitiesAsync(ids, revision, scope.Cancellation).ConfigureAwait(false);
        if (ids.Zip(known).FirstOrDefault(pair => pair.Second is null) is { First.Kind: not null } unknown)
            throw new ProblemException(await NameSuggestions.UnknownIdAsync(unknown.First, revision, scope).ConfigureAwait(false));
        return [.. ids];
    }

    private async ValueTask<ImmutableHashSet<EntityId>> NamedAsync(ImmutableArray<string> names, IReadOnlyCollection<string> kinds)
    {
        var found = await scope.Reader.FindEntitiesByNameAsync(names, revision, scope.Cancellation).ConfigureAwait(false);
        foreach (var (name, entities) in names.Zip(found))
        {
            if (!entities.Any(entity => kinds.Count == 0 || kinds.Contains(entity.Id.Kind)))
                throw new ProblemException(await NameSuggestions.UnknownAsync(name, kinds.Count == 1 ? kinds.First() : null, kinds.Count == 1 ? entities : [], scope, revision).ConfigureAwait(false));
        }

        return [.. found.SelectMany(entities => entities).Select(entity => entity.Id).Where(id => kinds.Count == 0 || kinds.Contains(id.Kind))];
    }

    private static Quantifier QuantifierOf(string name) => name switch { "some" => Quantifier.Some, "all" => Quantifier.All, _ => Quantifier.None };

    private static IEnumerable<string> Texts(object list) => ((IEnumerable<object?>)list).Cast<string>();
}
