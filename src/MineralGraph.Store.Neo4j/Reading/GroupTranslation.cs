using System.Collections.Immutable;
using MineralGraph.Model;
using MineralGraph.Model.Storage;
using MineralGraph.Store.Neo4j.Connection;

namespace MineralGraph.Store.Neo4j.Reading;

/// <summary>Translates counts and sums by keys; a group comes as one row for each dimension that is summed in it.</summary>
internal static class GroupTranslation
{
    private const string EachDocument = $" MATCH (s)-[:EVIDENCED_BY]->(e:Evidence) WHERE {FilterTranslation.EvidenceStands} WITH DISTINCT s, v, e.document AS document";

    // Added up in the order of ids, so that every store comes to the same last digit.
    private const string Summed = " WITH keys, s.dimension AS dimension, count(*) AS count, sum(quotes) AS quotes, collect((s.low + s.high) / 2) AS middles RETURN keys, dimension, count, quotes, reduce(sum = 0.0, middle IN middles | sum + middle) AS sum";

    private const string Counted = " RETURN keys, null AS dimension, count(*) AS count, sum(quotes) AS quotes";

    internal static CypherQuery Of(GroupQuery query)
    {
        var each = query.Keys.Contains(GroupKey.Document) ? " WITH s, v" + EachDocument : "";
        var carried = each.Length > 0 ? "s, v, document" : "s, v";
        var keys = string.Join(", ", query.Keys.Select(Key));
        var inOrder = query.SumsQuantities ? $" WITH {carried} ORDER BY s.id" : "";
        return StatementQueries.All(query.Filter, query.Revision, $"{each}{inOrder} WITH s, v.evidenceCount AS quotes, [{keys}] AS keys{(query.SumsQuantities ? Summed : Counted)}");
    }

    internal static IReadOnlyList<StatementGroup> Groups(IReadOnlyList<CypherRow> rows) =>
    [
        .. rows.Select(row => (Keys: row.Texts("keys"), Row: row))
            .GroupBy(pair => string.Join('\u001f', pair.Keys))
            .Select(group => new StatementGroup(group.First().Keys, (int)group.Sum(pair => pair.Row.Long("count")), Sums(group.Select(pair => pair.Row))) { Quotes = (int)group.Sum(pair => pair.Row.Long("quotes")) })
            .OrderByDescending(group => group.Count).ThenBy(group => string.Join('\u001f', group.Keys), StringComparer.Ordinal),
    ];

    /// <summary>Groups by subject and object.</summary>
    internal static IReadOnlyList<StatementGroup> Ends(IReadOnlyList<CypherRow> rows) =>
    [
        .. rows.Select(row => (Keys: row.Texts("keys"), Row: row))
            .OrderByDescending(pair => pair.Row.Long("count")).ThenBy(pair => pair.Keys[0], StringComparer.Ordinal).ThenBy(pair => pair.Keys[1], StringComparer.Ordinal)
            .Select(pair => new StatementGroup(EntityId.Parse(pair.Keys[0]), pair.Keys[1].Length > 0 ? EntityId.Parse(pair.Keys[1]) : null, (int)pair.Row.Long("count")) { Quotes = (int)pair.Row.Long("quotes") }),
    ];

    private static ImmutableSortedDictionary<string, double> Sums(IEnumerable<CypherRow> rows) =>
        rows.Where(row => row.FindText("dimension") is not null).ToImmutableSortedDictionary(row => row.Text("dimension"), row => row.Real("sum"));

    private static string Key(GroupKey key) => key switch
    {
        GroupKey.Predicate => "s.predicate",
        GroupKey.From => "s.fromId",
        GroupKey.To => "coalesce(s.toId, '')",
        GroupKey.Year => "coalesce(toString(s.year), '')",
        GroupKey.Status => "v.status",
        GroupKey.Document => "document",
        GroupKey.Measure => "coalesce(s.measure, '')",
        GroupKey.Role => "coalesce(s.role, '')",
        GroupKey.Modality => "coalesce(s.modality, '')",
        GroupKey.Basis => "coalesce(s.basis, '')",
        GroupKey.Region => "coalesce(s.region, '')",
        GroupKey.Partner => "coalesce(s.partner, '')",
        _ => throw new ArgumentOutOfRangeException(nameof(key), key, "No such key."),
    };
}
