using System.Collections.Immutable;
using MineralGraph.Model;
using MineralGraph.Model.Storage;

namespace MineralGraph.Analysis.Selecting;

/// <summary>A set of entities, named one by one or by those that are not in it: so a condition can be turned round without listing the whole graph.</summary>
/// <param name="Named">Those that are named.</param>
/// <param name="IsAllBut">Whether the set is all entities but these.</param>
public sealed record EntitySet(ImmutableHashSet<EntityId> Named, bool IsAllBut)
{
    /// <summary>All entities.</summary>
    public static EntitySet Everything { get; } = new([], true);

    /// <summary>No entity.</summary>
    public static EntitySet Nothing { get; } = new([], false);

    /// <summary>Whether an entity is in the set.</summary>
    public bool Contains(EntityId id) => Named.Contains(id) != IsAllBut;

    /// <summary>All entities that are not in the set.</summary>
    public EntitySet Complement() => this with { IsAllBut = !IsAllBut };

    /// <summary>The entities that are in both sets.</summary>
    public EntitySet And(EntitySet other) => (IsAllBut, other.IsAllBut) switch
    {
        (false, false) => new(Named.Intersect(other.Named), false),
        (false, true) => new(Named.Except(other.Named), false),
        (true, false) => new(other.Named.Except(Named), false),
        _ => new(Named.Union(other.Named), true),
    };

    /// <summary>The entities that are in either set.</summary>
    public EntitySet Or(EntitySet other) => Complement().And(other.Complement()).Complement();

    /// <summary>The condition that an end of a statement is in the set.</summary>
    public StatementFilter At(StatementEnd end) => IsAllBut ? new StatementFilter.Not(new StatementFilter.EndIn(end, Named)) : new StatementFilter.EndIn(end, Named);
}
