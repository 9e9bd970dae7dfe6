using MineralGraph.Model.Storage;

namespace MineralGraph.Store.Sqlite.Image;

/// <summary>Finds the page behind a place in an order without sorting what lies beyond it: no more than a page is ever kept in order.</summary>
internal static class Paging
{
    internal static StatementPage Page(GraphImage image, StatementQuery query, CancellationToken cancellation)
    {
        var (ordering, last) = (new Ordering(query.Order), query.After is { } after ? image.Statements.GetValueOrDefault(after)?.LastAt(query.Revision) : null);
        var (total, oneMore) = (0, query.Limit == int.MaxValue ? int.MaxValue : query.Limit + 1);
        if (query is { Order: StatementOrder.Id, CountTotal: false } && FilterEvaluation.LooksEverywhere(query.Filter))
        {
            var following = Records(image.Behind(last?.Id), query, cancellation);
            return Cut([.. following.Take(oneMore)], query, null);
        }

        var behind = Records(FilterEvaluation.Candidates(image, query.Filter), query, cancellation).Where(record =>
        {
            total++;
            return last is null || ordering.Compare(record, last) > 0;
        });
        var first = First(behind, ordering, oneMore);
        return Cut(first, query, query.CountTotal ? total : null);
    }

    /// <summary>The first so many in an order.</summary>
    internal static List<StatementRecord> First(IEnumerable<StatementRecord> records, Ordering ordering, int count)
    {
        if (count == int.MaxValue) return [.. records.Order(ordering)];
        var kept = new PriorityQueue<StatementRecord, StatementRecord>(Comparer<StatementRecord>.Create((left, right) => ordering.Compare(right, left)));
        foreach (var record in records)
        {
            if (kept.Count < count) kept.Enqueue(record, record);
            else kept.EnqueueDequeue(record, record);
        }

        var first = new List<StatementRecord>(kept.Count);
        while (kept.TryDequeue(out var record, out _)) first.Add(record);
        first.Reverse();
        return first;
    }

    private static IEnumerable<StatementRecord> Records(IEnumerable<StoredStatement> statements, StatementQuery query, CancellationToken cancellation) =>
        FilterEvaluation.Where(statements, query.Filter, query.Revision, cancellation).Select(found => found.Record);

    private static StatementPage Cut(List<StatementRecord> found, StatementQuery query, int? total) => new([.. found.Take(query.Limit)], found.Count > query.Limit, total);
}
