using System.Collections.Immutable;

namespace MineralGraph.Model.Storage;

/// <summary>A condition on statements: one tree, which the in-memory image evaluates and other stores translate.</summary>
public abstract record StatementFilter
{
    private StatementFilter()
    {
    }

    /// <summary>Every statement.</summary>
    public static StatementFilter Everything { get; } = new All([]);

    /// <summary>All of the parts hold; with no part, always.</summary>
    public sealed record All(ImmutableArray<StatementFilter> Parts) : StatementFilter;

    /// <summary>At least one of the parts holds; with no part, never.</summary>
    public sealed record Any(ImmutableArray<StatementFilter> Parts) : StatementFilter;

    /// <summary>The part does not hold.</summary>
    public sealed record Not(StatementFilter Part) : StatementFilter;

    /// <summary>The statement is one of these.</summary>
    public sealed record IdIn(ImmutableHashSet<StatementId> Ids) : StatementFilter;

    /// <summary>The predicate is one of these.</summary>
    public sealed record PredicateIn(ImmutableHashSet<string> Predicates) : StatementFilter;

    /// <summary>The end of the statement is one of these entities.</summary>
    public sealed record EndIn(StatementEnd End, ImmutableHashSet<EntityId> Entities) : StatementFilter;

    /// <summary>The end of the statement is of one of these kinds.</summary>
    public sealed record KindIn(StatementEnd End, ImmutableHashSet<string> Kinds) : StatementFilter;

    /// <summary>The year lies between the two, both included; an open end is null. Statements without a year do not.</summary>
    public sealed record YearBetween(int? From, int? To) : StatementFilter;

    /// <summary>The qualifier of that name has one of these values; the empty string stands for unset.</summary>
    public sealed record QualifierIn(string Qualifier, ImmutableHashSet<string> Values) : StatementFilter;

    /// <summary>There is a quantity of the dimension and its normalised stretch meets the bounds; an open bound is null.</summary>
    public sealed record QuantityBetween(string Dimension, double? Low, double? High) : StatementFilter;

    /// <summary>At least one of these documents says it.</summary>
    public sealed record DocumentIn(ImmutableHashSet<DocumentId> Documents) : StatementFilter;

    /// <summary>So many documents say it, both bounds included; an open end is null.</summary>
    public sealed record DocumentsBetween(int Low, int? High) : StatementFilter;

    /// <summary>The review status is one of these.</summary>
    public sealed record StatusIn(ImmutableHashSet<ReviewStatus> Statuses) : StatementFilter;

    /// <summary>The confidence lies between the two, both included.</summary>
    public sealed record ConfidenceBetween(double Low, double High) : StatementFilter;
}
