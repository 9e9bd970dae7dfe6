using MineralGraph.Model.Storage;
using MineralGraph.Store.Neo4j.Connection;

namespace MineralGraph.Store.Neo4j.Reading;

/// <summary>
/// Searches names and quotes. Any part of a name or quote is found, as the text indexes give it; quotes rank as <see cref="QuoteMatch"/> says, here in Cypher.
/// Names score 1 or more and quotes less than 1, so that names come first.
/// </summary>
internal sealed class Search(RememberedAnswers answers, SearchQuery query)
{
    private const string OfKinds = "e.addedIn <= $revision AND (size($kinds) = 0 OR e.kind IN $kinds)";

    private const string Entities = $"MATCH (e:Entity) WHERE e.place > '' AND {OfKinds}";

    private const string EntitiesInOrder = $$"""{{Entities}} RETURN properties(e) AS entity, 1.0 AS score ORDER BY e.place SKIP $skip LIMIT $limit""";

    private const string CountEntities = $"{Entities} RETURN count(e) AS total";

    private const string Named = $"""
        MATCH (n:Name) WHERE n.key CONTAINS $key
        MATCH (n)<-[:CALLED]-(e:Entity) WHERE {OfKinds}
        """;

    private const string NamedInOrder = $$"""
        {{Named}}
        WITH e, max(CASE WHEN n.key = $key THEN 3.0 WHEN n.key STARTS WITH $key THEN 2.0 + $length / n.length / 2.0 ELSE 1.0 + $length / n.length / 2.0 END) AS score
        RETURN properties(e) AS entity, score ORDER BY score DESC, e.place SKIP $skip LIMIT $limit
        """;

    private const string CountNamed = $"{Named} RETURN count(DISTINCT e) AS total";

    private const string Quoted = $$"""
        MATCH (e:Evidence) WHERE e.quoteKey CONTAINS $first AND all(part IN $parts WHERE e.quoteKey CONTAINS part) AND {{FilterTranslation.EvidenceStands}}
        MATCH (e)<-[:EVIDENCED_BY]-(s:Statement)-[:STOOD_AS]->(v:State)
        WHERE v.status IN ['extracted', 'accepted', 'deprecated'] AND {{FilterTranslation.StateHolds}}
        """;

    private const string QuotedInOrder = $$"""
        {{Quoted}}
        WITH s, v, e, reduce(covered = 0, part IN $parts | covered + size(e.quoteKey) - size(replace(e.quoteKey, part, ''))) * 1.0 / size(e.quoteKey) AS share
        WITH s, v, e, CASE WHEN share > 0.99 THEN 0.99 WHEN share < 0.01 THEN 0.01 ELSE share END AS score
        RETURN properties(s) AS statement, properties(v) AS state, properties(e) AS evidence, score ORDER BY score DESC, s.id, e.document, e.start, e.end SKIP $skip LIMIT $limit
        """;

    private const string CountQuoted = $"{Quoted} RETURN count(*) AS total";

    private readonly string key = NameKey.Of(query.Text);

    internal async Task<SearchPage> RunAsync(CancellationToken cancellation)
    {
        var names = key.Length == 0 ? OfNames(CountEntities) : OfNames(CountNamed);
        var namesTotal = await CountAsync(names, cancellation).ConfigureAwait(false);
        var quotesTotal = SearchesQuotes ? await CountAsync(Quotes(CountQuoted), cancellation).ConfigureAwait(false) : 0;
        var hits = new List<SearchHit>();
        if (query.Offset < namesTotal) hits.AddRange(await PageAsync(OfNames(key.Length == 0 ? EntitiesInOrder : NamedInOrder, query.Offset, query.Limit), EntityHit, cancellation).ConfigureAwait(false));
        if (hits.Count < query.Limit && quotesTotal > 0)
            hits.AddRange(await PageAsync(Quotes(QuotedInOrder, Math.Max(0, query.Offset - namesTotal), query.Limit - hits.Count), QuoteHit, cancellation).ConfigureAwait(false));
        return new SearchPage([.. hits], namesTotal + quotesTotal);
    }

    private bool SearchesQuotes => query.InQuotes && query.Text.Trim().Length > 0;

    private CypherQuery OfNames(string text) =>
        CypherQuery.Of(text, ("revision", query.Revision), ("kinds", query.Kinds.ToList()), ("key", key), ("length", (double)key.Length));

    private CypherQuery Quotes(string text)
    {
        var parts = QuoteMatch.Parts(query.Text);
        return CypherQuery.Of(text, ("revision", query.Revision), ("never", long.MaxValue), ("first", parts[0]), ("parts", parts));
    }

    private CypherQuery OfNames(string text, int skip, int limit) => OfNames(text).With("skip", (long)skip).With("limit", (long)limit);

    private CypherQuery Quotes(string text, int skip, int limit) => Quotes(text).With("skip", (long)skip).With("limit", (long)limit);

    private async Task<int> CountAsync(CypherQuery count, CancellationToken cancellation) => (int)(await answers.ReadAsync(count, rows => rows[0], cancellation).ConfigureAwait(false)).Long("total");

    private ValueTask<SearchHit[]> PageAsync(CypherQuery page, Func<CypherRow, SearchHit> hit, CancellationToken cancellation) =>
        answers.ReadAsync<SearchHit[]>(page, rows => [.. rows.Select(hit)], cancellation);

    private SearchHit EntityHit(CypherRow row)
    {
        var entity = Rows.Entity(row.Map("entity"));
        var matched = key.Length == 0 ? entity.Id.Name : entity.Names.All.Append(entity.Id.Name).MaxBy(name => NameKey.Score(NameKey.Of(name), key))!;
        return new SearchHit.OfEntity(entity, matched, row.Real("score"));
    }

    private static SearchHit QuoteHit(CypherRow row) =>
        new SearchHit.OfQuote(Rows.Record(row.Map("statement"), row.Map("state")), Rows.Evidence(row.Map("evidence")), row.Real("score"));
}
