using System.Collections.Immutable;
using MineralGraph.Model;
using MineralGraph.Model.Storage;

namespace MineralGraph.Analysis;

/// <summary>Statements gathered by one of their ends, so that each entity is named once.</summary>
/// <param name="End">The end.</param>
/// <param name="Statements">Its statements, the best stated first.</param>
public sealed record StatementsByEnd(EntityId End, ImmutableArray<StatementRecord> Statements)
{
    /// <summary>Gathers by subject or object, the most stated first.</summary>
    public static ImmutableArray<StatementsByEnd> Gather(IEnumerable<StatementRecord> statements, StatementEnd end) =>
    [
        .. statements.Select(statement => (Id: end == StatementEnd.From ? statement.Content.From : statement.Content.To, statement))
            .Where(pair => pair.Id is not null)
            .GroupBy(pair => pair.Id!.Value)
            .OrderByDescending(group => group.Sum(pair => pair.statement.EvidenceCount)).ThenBy(group => group.Key)
            .Select(group => new StatementsByEnd(group.Key, [.. group.Select(pair => pair.statement).OrderByDescending(statement => statement.Confidence.Value).ThenBy(statement => statement.Id)])),
    ];
}
