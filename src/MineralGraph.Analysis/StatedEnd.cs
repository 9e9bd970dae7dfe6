using System.Collections.Immutable;
using System.Runtime.InteropServices;
using MineralGraph.Model;
using MineralGraph.Model.Storage;

namespace MineralGraph.Analysis;

/// <summary>The other end of statements without the statements: enough where only what is connected is asked for, and counted where the graph is kept.</summary>
/// <param name="End">The end.</param>
/// <param name="Quotes">How many quotes say so.</param>
public readonly record struct StatedEnd(EntityId End, int Quotes)
{
    private static readonly ImmutableArray<GroupKey> Pairs = [GroupKey.From, GroupKey.To];

    /// <summary>For each entity, the other ends of its statements, each once, the most stated first: those that <see cref="StatementsByEnd.Gather"/> gathers.</summary>
    /// <param name="reader">Where the statements are.</param>
    /// <param name="query">Which statements; <see cref="StatementEnd.From"/> or <see cref="StatementEnd.To"/> lies at the entities.</param>
    /// <param name="cancellation">Ends the work.</param>
    public static async ValueTask<IReadOnlyList<ImmutableArray<StatedEnd>>> FindAsync(IGraphReader reader, ExpandQuery query, CancellationToken cancellation = default)
    {
        if (query.Entities.IsEmpty) return [];
        var filter = new StatementFilter.All([new StatementFilter.EndIn(query.End, [.. query.Entities]), query.Filter]);
        var groups = await reader.GroupAsync(new GroupQuery(filter, Pairs, query.Revision) { SumsQuantities = false }, cancellation).ConfigureAwait(false);
        if (query.Entities.Length == 1) return [InOrder(groups, query.End)];
        var byEntity = groups.Where(group => group.Ends is { To: not null }).ToLookup(group => Near(group, query.End));
        return [.. query.Entities.Select(entity => InOrder([.. byEntity[entity]], query.End))];
    }

    /// <summary>The ends of several lists, each once with all its quotes, the most stated first.</summary>
    public static ImmutableArray<StatedEnd> Merge(IReadOnlyList<ImmutableArray<StatedEnd>> lists)
    {
        if (lists is [var only]) return only;
        var merged = lists.SelectMany(list => list).GroupBy(end => end.End).Select(same => new StatedEnd(same.Key, same.Sum(end => end.Quotes))).ToList();
        merged.Sort(MostStatedFirst);
        return [.. merged];
    }

    private static EntityId Near(StatementGroup group, StatementEnd end) => end == StatementEnd.From ? group.Ends!.Value.From : group.Ends!.Value.To!.Value;

    private static ImmutableArray<StatedEnd> InOrder(IReadOnlyList<StatementGroup> groups, StatementEnd end)
    {
        var ends = new StatedEnd[groups.Count];
        var (count, isInOrder) = (0, true);
        foreach (var group in groups)
        {
            if (group.Ends is not ({ } from, { } to)) continue;
            ends[count] = new StatedEnd(end == StatementEnd.From ? to : from, group.Quotes);
            isInOrder = isInOrder && (count == 0 || MostStatedFirst(ends[count - 1], ends[count]) <= 0);
            count++;
        }

        if (count < ends.Length) Array.Resize(ref ends, count);
        if (!isInOrder) Array.Sort(ends, MostStatedFirst);
        return ImmutableCollectionsMarshal.AsImmutableArray(ends);
    }

    private static int MostStatedFirst(StatedEnd one, StatedEnd other) => one.Quotes != other.Quotes ? other.Quotes.CompareTo(one.Quotes) : one.End.CompareTo(other.End);
}
