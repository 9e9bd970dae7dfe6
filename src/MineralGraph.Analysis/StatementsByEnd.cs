using System.Collections.Immutable;
using MineralGraph.Model;
using MineralGraph.Model.Storage;

namespace MineralGraph.Analysis;

/// <summary>Statements gathered by one of their ends, so that each entity is named once.</summary>
/// <param name="End">The end.</param>
/// <param name="Statements">Its statements, the best stated first; empty where the ends alone were asked for.</param>
public sealed record StatementsByEnd(EntityId End, ImmutableArray<StatementRecord> Statements)
{
    /// <summary>Gathers by subject or object, the most stated first.</summary>
    public static ImmutableArray<StatementsByEnd> Gather(IEnumerable<StatementRecord> statements, StatementEnd end)
    {
        var groups = new Dictionary<EntityId, List<StatementRecord>>();
        foreach (var statement in statements)
        {
            if ((end == StatementEnd.From ? statement.Content.From : statement.Content.To) is not { } id) continue;
            if (groups.TryGetValue(id, out var group)) group.Add(statement);
            else groups[id] = [statement];
        }

        foreach (var group in groups.Values) group.Sort(BestFirst);
        return [.. groups.OrderByDescending(group => group.Value.Sum(statement => statement.EvidenceCount)).ThenBy(group => group.Key).Select(group => new StatementsByEnd(group.Key, [.. group.Value]))];
    }

    private static int BestFirst(StatementRecord one, StatementRecord other) =>
        other.Confidence.Value.CompareTo(one.Confidence.Value) is var byConfidence and not 0 ? byConfidence : one.Id.CompareTo(other.Id);
}
