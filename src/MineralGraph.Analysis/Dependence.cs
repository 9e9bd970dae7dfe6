using System.Collections.Immutable;
using MineralGraph.Model;
using MineralGraph.Model.Storage;

namespace MineralGraph.Analysis;

/// <summary>A commodity and a host, or the metal in place of one, with all that is stated of the two.</summary>
/// <param name="Commodity">The commodity.</param>
/// <param name="Host">The host.</param>
/// <param name="Statements">What is stated, the most certain first; empty where the pairs alone were asked for.</param>
/// <param name="Assumptions">What is taken for granted where a statement is about a kind or part of the host.</param>
public sealed record Dependence(EntityId Commodity, EntityId Host, ImmutableArray<StatementRecord> Statements, ImmutableArray<BackgroundFact> Assumptions)
{
    /// <summary>The statements that give a share in percent: the latest year first, those without a year last.</summary>
    public IEnumerable<StatementRecord> Shares => Statements.Where(statement => statement.Content.Quantity is { IsPercent: true })
        .OrderByDescending(statement => statement.Content.Year ?? int.MinValue).ThenByDescending(statement => statement.Confidence.Value).ThenBy(statement => statement.Id);
}
