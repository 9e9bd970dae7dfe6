using System.Collections.Immutable;
using MineralGraph.Model;
using MineralGraph.Model.Storage;

namespace MineralGraph.Analysis;

/// <summary>
/// What comes from which host. Only the role by_product counts as dependence (<see cref="Filters.Dependence"/>); the other roles are asked for apart
/// (<see cref="Filters.OtherRoles"/>). Each pair is named once, the most stated first. One question to the store, however many are asked about.
/// </summary>
/// <param name="reader">Where the statements are.</param>
/// <param name="endsOnly">Whether the pairs alone are asked for: they come without statements and assumptions.</param>
public sealed class ByProducts(IGraphReader reader, bool endsOnly = false)
{
    /// <summary>For each commodity, its hosts.</summary>
    public async ValueTask<IReadOnlyList<ImmutableArray<Dependence>>> HostsOfAsync(IReadOnlyList<EntityId> commodities, StatementFilter roles, long revision, CancellationToken cancellation = default)
    {
        var query = Query(commodities, StatementEnd.From, roles, revision);
        if (endsOnly)
            return [.. (await StatedEnd.FindAsync(reader, query, cancellation).ConfigureAwait(false)).Select((hosts, index) => hosts.Select(host => new Dependence(commodities[index], host.End, [], [])).ToImmutableArray())];
        var found = await reader.ExpandAsync(query, cancellation).ConfigureAwait(false);
        return [.. found.Select((statements, index) => StatementsByEnd.Gather(statements, StatementEnd.To)
            .Select(group => new Dependence(commodities[index], group.End, group.Statements, [])).ToImmutableArray())];
    }

    /// <summary>For each host, its commodities. Statements about the things that reach it count for it; a host reaches itself.</summary>
    /// <param name="hosts">The hosts.</param>
    /// <param name="reaches">What counts for a host: itself, and its kinds and parts where they are to be rolled up.</param>
    /// <param name="roles">The roles asked for.</param>
    /// <param name="revision">As of which revision.</param>
    /// <param name="cancellation">Ends the work.</param>
    public async ValueTask<IReadOnlyList<ImmutableArray<Dependence>>> CommoditiesOfAsync(
        IReadOnlyList<EntityId> hosts, Func<EntityId, IEnumerable<Reach>> reaches, StatementFilter roles, long revision, CancellationToken cancellation = default)
    {
        var reaching = hosts.Select(host => reaches(host).ToList()).ToList();
        var query = Query([.. reaching.SelectMany(list => list).Select(reach => reach.Entity)], StatementEnd.To, roles, revision);
        if (!endsOnly) return PerHost(reaching, await reader.ExpandAsync(query, cancellation).ConfigureAwait(false), (index, found) => Gather(hosts[index], reaching[index], found));
        var ends = await StatedEnd.FindAsync(reader, query, cancellation).ConfigureAwait(false);
        return PerHost(reaching, ends, (index, found) => [.. StatedEnd.Merge(found).Select(commodity => new Dependence(commodity.End, hosts[index], [], []))]);
    }

    private static List<ImmutableArray<Dependence>> PerHost<T>(List<List<Reach>> reaching, IReadOnlyList<T> found, Func<int, List<T>, ImmutableArray<Dependence>> gather)
    {
        var answers = new List<ImmutableArray<Dependence>>(reaching.Count);
        var next = 0;
        foreach (var (index, list) in reaching.Index())
        {
            answers.Add(gather(index, [.. found.Skip(next).Take(list.Count)]));
            next += list.Count;
        }

        return answers;
    }

    private static ImmutableArray<Dependence> Gather(EntityId host, List<Reach> reaching, List<IReadOnlyList<StatementRecord>> found)
    {
        var assumptions = reaching.ToLookup(reach => reach.Entity, reach => reach.Assumptions);
        return [.. StatementsByEnd.Gather(found.SelectMany(statements => statements).DistinctBy(statement => statement.Id), StatementEnd.From).Select(group => new Dependence(group.End, host, group.Statements,
            [.. group.Statements.SelectMany(statement => assumptions[statement.Content.To!.Value]).SelectMany(facts => facts).Distinct()]))];
    }

    private static ExpandQuery Query(IReadOnlyList<EntityId> entities, StatementEnd end, StatementFilter roles, long revision) =>
        new([.. entities], end, roles, revision) { Order = StatementOrder.ConfidenceDescending };
}
