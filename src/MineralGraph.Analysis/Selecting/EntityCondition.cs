using System.Collections.Immutable;
using MineralGraph.Model;
using MineralGraph.Model.Storage;

namespace MineralGraph.Analysis.Selecting;

/// <summary>A condition on entities: a tree over their names and over the statements that relate them to others.</summary>
public abstract record EntityCondition
{
    private EntityCondition()
    {
    }

    /// <summary>All of the parts hold; with no part, always.</summary>
    public sealed record All(ImmutableArray<EntityCondition> Parts) : EntityCondition;

    /// <summary>At least one of the parts holds; with no part, never.</summary>
    public sealed record Any(ImmutableArray<EntityCondition> Parts) : EntityCondition;

    /// <summary>The part does not hold.</summary>
    public sealed record Not(EntityCondition Part) : EntityCondition;

    /// <summary>The entity is one of these.</summary>
    public sealed record IdIn(ImmutableHashSet<EntityId> Ids) : EntityCondition;

    /// <summary>The entity bears one of these names, in any language.</summary>
    public sealed record Named(ImmutableArray<string> Names) : EntityCondition;

    /// <summary>One of the entity's names holds this text.</summary>
    public sealed record NameHolds(string Text) : EntityCondition;

    /// <summary>Statements that begin or end at the entity.</summary>
    /// <param name="End">Which end of them lies at the entity.</param>
    /// <param name="Relation">Which statements count.</param>
    /// <param name="Quantifier">How many of them must meet the condition.</param>
    /// <param name="Statement">The condition on the statement.</param>
    /// <param name="Other">The condition on its other end; null for none.</param>
    public sealed record Related(StatementEnd End, StatementFilter Relation, Quantifier Quantifier, StatementFilter Statement, EntityCondition? Other) : EntityCondition;
}
