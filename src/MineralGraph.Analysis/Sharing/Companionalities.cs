using System.Collections.Immutable;
using MineralGraph.Model;
using MineralGraph.Model.Storage;

namespace MineralGraph.Analysis.Sharing;

/// <summary>Finds from which hosts metals come and how far they are by-products. One question to the store for each level, however many are asked about.</summary>
/// <param name="reader">The store's reader.</param>
/// <param name="towards">The background facts that lead to an entity.</param>
public sealed class Companionalities(IGraphReader reader, Func<EntityId, IEnumerable<BackgroundFact>> towards)
{
    /// <summary>For each commodity, its shares by host.</summary>
    public async ValueTask<IReadOnlyList<ImmutableArray<ShareTable>>> SharesAsync(IReadOnlyList<EntityId> commodities, long revision, CancellationToken cancellation = default)
    {
        var found = await reader.ExpandAsync(new ExpandQuery([.. commodities], StatementEnd.From, Filters.Dependence, revision), cancellation).ConfigureAwait(false);
        return [.. found.Select((statements, index) => ShareTable.Of(commodities[index], statements))];
    }

    /// <summary>For each host, the shares of its by-products: those tables in which it has a row; for a by-product without one, all that is known.</summary>
    public async ValueTask<IReadOnlyList<ImmutableArray<ShareTable>>> SharesOfByProductsAsync(IReadOnlyList<EntityId> hosts, long revision, CancellationToken cancellation = default)
    {
        var found = await reader.ExpandAsync(new ExpandQuery([.. hosts], StatementEnd.To, Filters.Dependence, revision), cancellation).ConfigureAwait(false);
        var commodities = found.Select(statements => StatementsByEnd.Gather(statements, StatementEnd.From).Select(group => group.End).ToList()).ToList();
        var distinct = commodities.SelectMany(list => list).Distinct().ToList();
        if (distinct.Count == 0) return [.. hosts.Select(_ => ImmutableArray<ShareTable>.Empty)];
        var tables = distinct.Zip(await SharesAsync(distinct, revision, cancellation).ConfigureAwait(false)).ToDictionary(pair => pair.First, pair => pair.Second);
        return [.. hosts.Select((host, index) => commodities[index].SelectMany(commodity => Naming(tables[commodity], host)).ToImmutableArray())];
    }

    /// <summary>For each commodity, how far it is a by-product.</summary>
    public async ValueTask<IReadOnlyList<Companionality>> FindAsync(IReadOnlyList<EntityId> commodities, long revision, CancellationToken cancellation = default)
    {
        var found = await reader.ExpandAsync(new ExpandQuery([.. commodities], StatementEnd.From, Filters.Predicate("by_product_of"), revision), cancellation).ConfigureAwait(false);
        return [.. found.Select((statements, index) => Companionality.Of(commodities[index], statements, towards(commodities[index])))];
    }

    /// <summary>The companionality of every commodity of the graph: those first that have no deposit of their own, then by id.</summary>
    /// <exception cref="ProblemException">MG5201: too many statements say what is a by-product of what.</exception>
    public async ValueTask<ImmutableArray<Companionality>> FindAllAsync(long revision, CancellationToken cancellation = default)
    {
        var every = new SearchQuery("", revision) { Kinds = ["commodity"], InQuotes = false, Limit = int.MaxValue };
        var known = await reader.SearchAsync(every, cancellation).ConfigureAwait(false);
        var statements = (await reader.ListAllAsync(Filters.Predicate("by_product_of"), revision, cancellation).ConfigureAwait(false)).ToLookup(statement => statement.Content.From);
        return
        [
            .. known.Hits.OfType<SearchHit.OfEntity>().Select(hit => hit.Entity.Id).Select(commodity => Companionality.Of(commodity, statements[commodity], towards(commodity)))
                .OrderBy(found => found.Verdict).ThenBy(found => found.Commodity),
        ];
    }

    private static IEnumerable<ShareTable> Naming(ImmutableArray<ShareTable> tables, EntityId host) =>
        tables.Any(table => Names(table, host)) ? tables.Where(table => Names(table, host)) : tables.Take(1);

    private static bool Names(ShareTable table, EntityId host) => table.Rows.Any(row => row.Host == host);
}
