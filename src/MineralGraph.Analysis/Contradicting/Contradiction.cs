using System.Collections.Immutable;
using MineralGraph.Model;
using MineralGraph.Model.Storage;

namespace MineralGraph.Analysis.Contradicting;

/// <summary>Statements of the same subject, predicate, object, year and qualifiers that contradict each other.</summary>
/// <param name="Statements">Those that contradict at least one other, the most certain first.</param>
/// <param name="Conflicts">Which contradicts which, each pair once.</param>
public sealed record Contradiction(ImmutableArray<StatementRecord> Statements, ImmutableArray<Conflict> Conflicts)
{
    /// <summary>What all of them speak of; the value is that of the most certain.</summary>
    public StatementContent About => Statements[0].Content;

    /// <summary>How likely it is that both sides of the surest conflict are read rightly: the lower confidence of the two.</summary>
    public double Confidence => Conflicts.Max(conflict => Math.Min(conflict.One.Confidence.Value, conflict.Other.Confidence.Value));
}
