using System.Collections.Immutable;
using MineralGraph.Model;
using MineralGraph.Model.Storage;
using MineralGraph.Store.Neo4j.Connection;

namespace MineralGraph.Store.Neo4j.Reading;

/// <summary>Answers from the database: filters, orders, pages, counts and frontiers are worked out there. What stands at a revision never changes, so answers of one revision agree.</summary>
internal sealed class CypherReader : IPresumingReader
{
    private const string NumberedRevision = "MATCH (r:Revision {number: $number}) RETURN properties(r) AS revision";

    private const string RevisionAt = "MATCH (r:Revision) WHERE r.at <= $at RETURN properties(r) AS revision ORDER BY r.number DESC LIMIT 1";

    private const string EntitiesById = "MATCH (e:Entity) WHERE e.id IN $ids AND e.addedIn <= $revision RETURN properties(e) AS entity";

    // Which one is stated the most is counted only where several bear a name: a metal may have a hundred thousand statements.
    private const string EntitiesByName = """
        MATCH (n:Name) WHERE n.key IN $keys
        MATCH (n)<-[:CALLED]-(e:Entity) WHERE e.addedIn <= $revision
        WITH n.key AS key, collect(e) AS bearers
        UNWIND bearers AS e
        RETURN key, properties(e) AS entity
        ORDER BY CASE size(bearers) WHEN 1 THEN 0 ELSE COUNT { (e)<-[:FROM]-(s) WHERE s.addedIn <= $revision } + COUNT { (e)<-[:TO]-(s) WHERE s.addedIn <= $revision } END DESC, e.place
        """;

    private const string EvidenceOfStatements = $$"""
        MATCH (s:Statement)-[:STOOD_AS]->(v:State) WHERE s.id IN $ids AND {{FilterTranslation.StateHolds}}
        OPTIONAL MATCH (s)-[:EVIDENCED_BY]->(e:Evidence) WHERE {{FilterTranslation.EvidenceStands}}
        OPTIONAL MATCH (e)-[:IN]->(d:Document)
        RETURN s.id AS statement, v.evidenceCount AS count, properties(e) AS evidence, d.name AS document
        """;

    private const string DocumentsById = "MATCH (d:Document) WHERE d.sha256 IN $ids AND d.addedIn <= $revision RETURN properties(d) AS document";

    private const string AllDocuments = "MATCH (d:Document) WHERE d.name >= '' AND d.addedIn <= $revision RETURN properties(d) AS document";

    private readonly ICypherConnection connection;
    private readonly RememberedAnswers answers;
    private readonly EntityDirectory directory;
    private readonly RevisionWatch watch;

    internal CypherReader(RevisionWatch watch, Neo4jStoreOptions options)
    {
        connection = this.watch = watch;
        answers = new RememberedAnswers(new GatheringConnection(watch), options.RememberedValues);
        directory = new EntityDirectory(watch, options.KeptEntities);
    }

    /// <inheritdoc />
    public async ValueTask<Revision?> FindRevisionAsync(RevisionQuery query, CancellationToken cancellation = default)
    {
        if (query is RevisionQuery.Numbered { Number: 0 }) return Revision.Empty;
        if (query is RevisionQuery.Latest) return await FindLatestAsync(cancellation).ConfigureAwait(false);
        var rows = await (query is RevisionQuery.At at
            ? connection.ReadAsync(CypherQuery.Of(RevisionAt, ("at", Rows.Time(at.Time))), cancellation)
            : connection.ReadAsync(CypherQuery.Of(NumberedRevision, ("number", ((RevisionQuery.Numbered)query).Number)), cancellation)).ConfigureAwait(false);
        if (rows.Count == 0) return query is RevisionQuery.Numbered ? null : Revision.Empty;
        var found = rows[0].Map("revision");
        answers.Saw(found.Long("number"), found.FindText("mark"));
        return Rows.Revision(found);
    }

    /// <inheritdoc />
    public PresumedRevision? Presume() => watch.Presume();

    /// <inheritdoc />
    public async ValueTask<IReadOnlyList<Entity?>> FindEntitiesAsync(IReadOnlyList<EntityId> ids, long revision, CancellationToken cancellation = default)
    {
        if (ids.Count == 0) return [];
        if (await directory.FindAsync(ids, (revision, answers.MarkOf(revision)), cancellation).ConfigureAwait(false) is { } kept) return kept;
        var query = CypherQuery.Of(EntitiesById, ("ids", ids.Select(id => id.ToString()).ToList()), ("revision", revision));
        return await answers.ReadAsync<IReadOnlyList<Entity?>>(query, rows =>
        {
            var found = rows.Select(Entity).ToDictionary(entity => entity.Id);
            return [.. ids.Select(id => found.GetValueOrDefault(id))];
        }, cancellation).ConfigureAwait(false);
    }

    /// <inheritdoc />
    public async ValueTask<IReadOnlyList<IReadOnlyList<Entity>>> FindEntitiesByNameAsync(IReadOnlyList<string> names, long revision, CancellationToken cancellation = default)
    {
        var keys = names.Select(NameKey.Of).ToList();
        if (await directory.FindByNameAsync(keys, (revision, answers.MarkOf(revision)), cancellation).ConfigureAwait(false) is { } kept) return kept;
        return await answers.ReadAsync<IReadOnlyList<IReadOnlyList<Entity>>>(CypherQuery.Of(EntitiesByName, ("keys", keys), ("revision", revision)), rows =>
        {
            var found = rows.ToLookup(row => row.Text("key"), Entity);
            return [.. keys.Select(key => (IReadOnlyList<Entity>)[.. found[key]])];
        }, cancellation).ConfigureAwait(false);
    }

    /// <inheritdoc />
    public async ValueTask<StatementPage> ListStatementsAsync(StatementQuery query, CancellationToken cancellation = default)
    {
        var after = query.After is { } id ? await FindRecordAsync(id, query.Revision, cancellation).ConfigureAwait(false) : null;
        var page = await answers.ReadAsync(StatementQueries.Page(query, after), rows => new StatementPage([.. rows.Take(query.Limit).Select(Record)], rows.Count > query.Limit, null), cancellation).ConfigureAwait(false);
        return query.CountTotal ? page with { Total = await CountAsync(StatementQueries.Count(query), cancellation).ConfigureAwait(false) } : page;
    }

    /// <inheritdoc />
    public async ValueTask<IReadOnlyList<IReadOnlyList<StatementRecord>>> ExpandAsync(ExpandQuery query, CancellationToken cancellation = default)
    {
        if (query.Entities.IsEmpty) return [];
        if (query.Revision < watch.Newest || !Neighbourhood.CanAnswer(query)) return await ExpandWholeAsync(query, cancellation).ConfigureAwait(false);
        var near = await NearAsync(query, namesUntold: false, cancellation).ConfigureAwait(false);
        if (!near.IsTold) near = await NearAsync(query, namesUntold: true, cancellation).ConfigureAwait(false);
        if (near.Open.IsEmpty) return [.. query.Entities.Select(entity => near.At(entity, query, []))];
        var whole = await ExpandWholeAsync(query with { Filter = new StatementFilter.All([new StatementFilter.IdIn(near.Open), query.Filter]) }, cancellation).ConfigureAwait(false);
        return [.. query.Entities.Zip(whole, (entity, records) => near.At(entity, query, records))];
    }

    /// <inheritdoc />
    public async ValueTask<IReadOnlyList<StatementGroup>> GroupAsync(GroupQuery query, CancellationToken cancellation = default)
    {
        if (query.Revision >= watch.Newest && Pairs.Query(query) is { } pairs)
        {
            if ((await answers.ReadAsync(pairs, rows => Pairs.Of(rows, query), cancellation).ConfigureAwait(false)).Groups is { } groups) return groups;
        }

        return await answers.ReadAsync(GroupTranslation.Of(query), rows => query.IsOfEnds ? GroupTranslation.Ends(rows) : GroupTranslation.Groups(rows), cancellation).ConfigureAwait(false);
    }

    /// <inheritdoc />
    public async ValueTask<IReadOnlyList<IReadOnlyList<Evidence>>> ListEvidenceAsync(IReadOnlyList<StatementId> statements, long revision, CancellationToken cancellation = default)
    {
        if (statements.Count == 0) return [];
        var query = CypherQuery.Of(EvidenceOfStatements, ("ids", statements.Select(id => id.Value).ToList()), ("revision", revision), ("never", long.MaxValue));
        return await answers.ReadAsync<IReadOnlyList<IReadOnlyList<Evidence>>>(query, rows =>
        {
            var found = Quotes(rows);
            return [.. statements.Select(id => (IReadOnlyList<Evidence>)[.. found[id.Value]])];
        }, cancellation).ConfigureAwait(false);
    }

    /// <inheritdoc />
    public async ValueTask<SearchPage> SearchAsync(SearchQuery query, CancellationToken cancellation = default) =>
        await new Search(answers, query).RunAsync(cancellation).ConfigureAwait(false);

    /// <inheritdoc />
    public async ValueTask<IReadOnlyList<IReadOnlyList<HistoryEntry>>> ListHistoryAsync(IReadOnlyList<StatementId> statements, CancellationToken cancellation = default) =>
        await new Histories(connection).ListAsync(statements, cancellation).ConfigureAwait(false);

    /// <inheritdoc />
    public async ValueTask<IReadOnlyList<Document?>> FindDocumentsAsync(IReadOnlyList<DocumentId> ids, long revision, CancellationToken cancellation = default)
    {
        var query = ids.Count > 0
            ? CypherQuery.Of(DocumentsById, ("ids", ids.Select(id => id.Sha256).Distinct().ToList()), ("revision", revision))
            : CypherQuery.Of(AllDocuments, ("revision", revision));
        var found = (await connection.ReadAsync(query, cancellation).ConfigureAwait(false)).Select(row => Rows.Document(row.Map("document"))).ToDictionary(document => document.Id);
        return ids.Count > 0
            ? [.. ids.Select(id => found.GetValueOrDefault(id))]
            : [.. found.Values.OrderBy(document => document.Name, StringComparer.Ordinal).ThenBy(document => document.Id.Sha256, StringComparer.Ordinal)];
    }

    private ValueTask<Neighbourhood> NearAsync(ExpandQuery query, bool namesUntold, CancellationToken cancellation) =>
        answers.ReadAsync(Neighbourhood.Query(query, namesUntold), rows => Neighbourhood.Of(rows, query), cancellation);

    private async ValueTask<Revision> FindLatestAsync(CancellationToken cancellation)
    {
        if (await watch.FindLatestAsync(cancellation).ConfigureAwait(false) is not { } found) return Revision.Empty;
        answers.Saw(found.Revision.Number, found.Mark);
        return found.Revision;
    }

    private async ValueTask<IReadOnlyList<IReadOnlyList<StatementRecord>>> ExpandWholeAsync(ExpandQuery query, CancellationToken cancellation) =>
        await answers.ReadAsync<IReadOnlyList<IReadOnlyList<StatementRecord>>>(StatementQueries.Frontier(query), rows =>
        {
            var found = rows.ToLookup(row => row.Text("entity"), Record);
            return [.. query.Entities.Select(entity => (IReadOnlyList<StatementRecord>)[.. found[entity.ToString()]])];
        }, cancellation).ConfigureAwait(false);

    private async ValueTask<StatementRecord?> FindRecordAsync(StatementId id, long revision, CancellationToken cancellation) =>
        (await answers.ReadAsync<StatementRecord[]>(StatementQueries.One(id, revision), rows => [.. rows.Select(Record)], cancellation).ConfigureAwait(false)).FirstOrDefault();

    private async ValueTask<int> CountAsync(CypherQuery count, CancellationToken cancellation) =>
        (int)(await answers.ReadAsync(count, rows => rows[0], cancellation).ConfigureAwait(false)).Long("total");

    private static ILookup<string, Evidence> Quotes(IReadOnlyList<CypherRow> rows)
    {
        foreach (var quoted in rows.GroupBy(row => row.Text("statement")).Where(quoted => quoted.Count(row => row.FindText("document") is not null) != quoted.First().Long("count")))
            throw new ProblemException(StoreProblems.Damaged($"quotes of the statement {quoted.Key}, or their documents, are gone or new"));
        return rows
            .Select(row => (Statement: row.Text("statement"), Document: row.Text("document"), Evidence: Rows.Evidence(row.Map("evidence"))))
            .OrderBy(row => row.Document, StringComparer.Ordinal).ThenBy(row => row.Evidence.Span.Start).ThenBy(row => row.Evidence.Document.Sha256, StringComparer.Ordinal).ThenBy(row => row.Evidence.Span.End)
            .ToLookup(row => row.Statement, row => row.Evidence);
    }

    private static StatementRecord Record(CypherRow row) => Rows.Record(row.Map("statement"), row.Map("state"));

    private static Entity Entity(CypherRow row) => Rows.Entity(row.Map("entity"));
}
