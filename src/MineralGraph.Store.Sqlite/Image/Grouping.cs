using System.Collections.Immutable;
using System.Globalization;
using System.Runtime.InteropServices;
using MineralGraph.Model;
using MineralGraph.Model.Storage;

namespace MineralGraph.Store.Sqlite.Image;

/// <summary>Counts and sums statements by keys.</summary>
internal static class Grouping
{
    private static readonly ImmutableSortedDictionary<string, double> NoSums = ImmutableSortedDictionary<string, double>.Empty;

    internal static IReadOnlyList<StatementGroup> Of(GraphImage image, GroupQuery query, CancellationToken cancellation)
    {
        if (query.IsOfEnds && FilterEvaluation.ByEnds(image, query.Filter) is { } byEnds) return InOrder(Neighbours(Found(byEnds, query, cancellation)));
        var found = Found(FilterEvaluation.Candidates(image, query.Filter), query, cancellation);
        return query.IsOfEnds ? InOrder(Pairs(found)) : ByKeys(found, query);
    }

    private static IEnumerable<(StoredStatement Stored, StatementRecord Record)> Found(IEnumerable<StoredStatement> candidates, GroupQuery query, CancellationToken cancellation) =>
        FilterEvaluation.Where(candidates, query.Filter, query.Revision, cancellation);

    // Nested fields ask this at every level: where those of one pair stand together, nothing has to be looked up.
    private static List<StatementGroup> Neighbours(IEnumerable<(StoredStatement Stored, StatementRecord Record)> statements)
    {
        var groups = new List<StatementGroup>();
        StatementContent? open = null;
        var (count, quotes) = (0, 0);
        foreach (var (_, record) in statements)
        {
            if (open is not null && (open.From != record.Content.From || open.To != record.Content.To))
            {
                groups.Add(new StatementGroup(open.From, open.To, count) { Quotes = quotes });
                (count, quotes) = (0, 0);
            }

            open = record.Content;
            (count, quotes) = (count + 1, quotes + record.EvidenceCount);
        }

        if (open is not null) groups.Add(new StatementGroup(open.From, open.To, count) { Quotes = quotes });
        return groups;
    }

    private static List<StatementGroup> Pairs(IEnumerable<(StoredStatement Stored, StatementRecord Record)> statements)
    {
        var pairs = new Dictionary<(EntityId From, EntityId? To), (int Count, int Quotes)>();
        foreach (var (_, record) in statements)
        {
            ref var counted = ref CollectionsMarshal.GetValueRefOrAddDefault(pairs, (record.Content.From, record.Content.To), out _);
            counted = (counted.Count + 1, counted.Quotes + record.EvidenceCount);
        }

        return [.. pairs.Select(pair => new StatementGroup(pair.Key.From, pair.Key.To, pair.Value.Count) { Quotes = pair.Value.Quotes })];
    }

    private static List<StatementGroup> InOrder(List<StatementGroup> groups)
    {
        for (var index = 1; index < groups.Count; index++)
        {
            if (LargestFirst(groups[index - 1], groups[index]) <= 0) continue;
            groups.Sort(LargestFirst);
            break;
        }

        return groups;
    }

    private static int LargestFirst(StatementGroup one, StatementGroup other)
    {
        if (one.Count != other.Count) return other.Count.CompareTo(one.Count);
        var ((from, to), (otherFrom, otherTo)) = (one.Ends!.Value, other.Ends!.Value);
        return from.CompareTo(otherFrom) is var byFrom and not 0 ? byFrom : Nullable.Compare(to, otherTo);
    }

    private static IReadOnlyList<StatementGroup> ByKeys(IEnumerable<(StoredStatement Stored, StatementRecord Record)> statements, GroupQuery query) =>
    [
        .. InOrder(statements.SelectMany(found => Keys(found.Stored, found.Record, query).Select(keys => (keys, found.Record)))
            .GroupBy(pair => string.Join('\u001f', pair.keys))
            .Select(group => new StatementGroup(group.First().keys, group.Count(), query.SumsQuantities ? Sums(group.Select(pair => pair.Record)) : NoSums) { Quotes = group.Sum(pair => pair.Record.EvidenceCount) })),
    ];

    private static IOrderedEnumerable<StatementGroup> InOrder(IEnumerable<StatementGroup> groups) =>
        groups.OrderByDescending(group => group.Count).ThenBy(group => string.Join('\u001f', group.Keys), StringComparer.Ordinal);

    private static IEnumerable<ImmutableArray<string>> Keys(StoredStatement stored, StatementRecord record, GroupQuery query)
    {
        if (!query.Keys.Contains(GroupKey.Document)) return [[.. query.Keys.Select(key => Key(record, key))]];
        var documents = stored.Evidence.Where(evidence => evidence.StandsAt(query.Revision)).Select(evidence => evidence.Evidence.Document.Sha256).Distinct();
        return documents.Select(document => query.Keys.Select(key => key == GroupKey.Document ? document : Key(record, key)).ToImmutableArray());
    }

    private static string Key(StatementRecord record, GroupKey key) => key switch
    {
        GroupKey.Predicate => record.Content.Predicate,
        GroupKey.From => record.Content.From.ToString(),
        GroupKey.To => record.Content.To?.ToString() ?? "",
        GroupKey.Year => record.Content.Year?.ToString(CultureInfo.InvariantCulture) ?? "",
        GroupKey.Status => record.Status.ToString().ToLowerInvariant(),
        GroupKey.Measure => record.Content.Qualifiers.Measure ?? "",
        GroupKey.Role => record.Content.Qualifiers.Role ?? "",
        GroupKey.Modality => record.Content.Qualifiers.Modality ?? "",
        GroupKey.Basis => record.Content.Qualifiers.Basis ?? "",
        GroupKey.Region => record.Content.Qualifiers.Region ?? "",
        GroupKey.Partner => record.Content.Qualifiers.Partner ?? "",
        _ => throw new ArgumentOutOfRangeException(nameof(key), key, "No such key."),
    };

    private static ImmutableSortedDictionary<string, double> Sums(IEnumerable<StatementRecord> records) =>
        records.Select(record => record.Content.Quantity?.Normalised).OfType<NormalisedValue>()
            .GroupBy(value => value.Dimension)
            .ToImmutableSortedDictionary(group => group.Key, group => group.Sum(value => (value.Low + value.High) / 2));
}
