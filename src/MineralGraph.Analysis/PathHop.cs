using System.Collections.Immutable;
using MineralGraph.Model;
using MineralGraph.Model.Storage;

namespace MineralGraph.Analysis;

/// <summary>A step of a path: said by statements, or taken for granted.</summary>
/// <param name="From">Where it begins.</param>
/// <param name="To">Where it ends.</param>
/// <param name="Statements">What says it; empty for background.</param>
/// <param name="Background">What is taken for granted; null where statements say it.</param>
public sealed record PathHop(EntityId From, EntityId To, ImmutableArray<StatementRecord> Statements, BackgroundFact? Background)
{
    /// <summary>The predicate of its statements, or the relation that is taken for granted.</summary>
    public string Predicate => Background?.Relation ?? Statements[0].Content.Predicate;

    /// <summary>Whether the path passes it against the direction of what is said: from a host to its by-product.</summary>
    public bool IsReversed => (Background?.From ?? Statements[0].Content.From) != From;

    /// <summary>The confidence of the best statement that says it; null where it is taken for granted.</summary>
    public double? Confidence => Statements.IsEmpty ? null : Statements.Max(statement => statement.Confidence.Value);
}
