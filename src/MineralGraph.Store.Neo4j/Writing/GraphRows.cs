using MineralGraph.Model;
using MineralGraph.Model.Storage;
using MineralGraph.Store.Neo4j.Connection;

namespace MineralGraph.Store.Neo4j.Writing;

/// <summary>Writes the nodes and relationships of one revision, in batches; a row that finds nothing to hang on is damage, and nothing of the revision is kept.</summary>
internal sealed class GraphRows(ICypherTransaction transaction, Revision revision, CancellationToken cancellation)
{
    private const int Batch = 500;

    private const string AddRevision = "MATCH (store:MineralGraph {id: 'store'}) SET store.revision = $number CREATE (r:Revision) SET r = $revision";

    private const string AddDocument = "MERGE (d:Document {sha256: $sha256}) ON CREATE SET d = $document";

    private const string AddEntities = """
        UNWIND $rows AS row
        MERGE (e:Entity {id: row.id}) ON CREATE SET e = row.properties
        SET e:$(row.labels)
        FOREACH (name IN row.names | MERGE (n:Name {key: name.key}) ON CREATE SET n.length = name.length MERGE (e)-[:CALLED]->(n))
        RETURN count(*) AS written
        """;

    // A statement comes with how it stands and with the relationship that shows it, all of which its quotes tell before they are written.
    private const string AddStatements = """
        UNWIND $rows AS row
        MATCH (a:Entity {id: row.statement.fromId})
        OPTIONAL MATCH (b:Entity {id: row.statement.toId})
        CREATE (s:Statement)-[:FROM]->(a) SET s = row.statement
        FOREACH (to IN CASE WHEN b IS NULL THEN [] ELSE [b] END | CREATE (s)-[:TO]->(to))
        FOREACH (state IN row.states | CREATE (s)-[:STOOD_AS]->(v:State) SET v = state)
        FOREACH (type IN CASE WHEN b IS NULL THEN [] ELSE row.types END |
            CREATE (a)-[r:$(type)]->(b) SET r = row.shown)
        WITH row, b WHERE (row.statement.toId IS NULL) = (b IS NULL)
        RETURN count(*) AS written
        """;

    private const string AddEvidence = """
        UNWIND $rows AS row
        MATCH (s:Statement {id: row.statement})
        MATCH (d:Document {sha256: row.document})
        CREATE (s)-[:EVIDENCED_BY]->(e:Evidence)-[:IN]->(d) SET e = row
        RETURN count(*) AS written
        """;

    private const string CloseEvidence = "UNWIND $rows AS id MATCH (e:Evidence {id: id}) SET e.removedIn = $revision RETURN count(*) AS written";

    private const string AddDecision = """
        MATCH (s:Statement {id: $statement})
        CREATE (d:Decision)-[:ABOUT]->(s) SET d = $decision, s.status = $status
        WITH d
        OPTIONAL MATCH (c:Statement {id: $correction})
        FOREACH (to IN CASE WHEN c IS NULL THEN [] ELSE [c] END | CREATE (d)-[:CORRECTED_TO]->(to))
        """;

    // How a statement stands now is written once, when it changes: the best of its quotes, the doubt that all of them share.
    private const string AddStates = """
        UNWIND $rows AS id
        MATCH (s:Statement {id: id})
        CALL (s) {
            OPTIONAL MATCH (s)-[:EVIDENCED_BY]->(e:Evidence) WHERE e.removedIn IS NULL
            WITH e ORDER BY e.document, e.start, e.end, e.addedIn
            WITH collect(e) AS quotes
            RETURN size(quotes) AS evidenceCount, reduce(best = 0.0, e IN quotes | CASE WHEN e.confidence > best THEN e.confidence ELSE best END) AS confidence,
                CASE WHEN all(e IN quotes WHERE e.suspectLikely IS NOT NULL) THEN head(quotes) END AS suspect
        }
        SET s.evidenceCount = evidenceCount, s.confidence = confidence, s.stands = toString($revision) + '\t' + s.status + '\t' + toString(confidence) + '\t' + toString(evidenceCount)
            + CASE WHEN suspect IS NULL THEN '' WHEN suspect.suspectLikely + suspect.suspectReason CONTAINS '\t' THEN null ELSE '\t' + suspect.suspectLikely + '\t' + suspect.suspectReason END
        FOREACH (one IN CASE WHEN evidenceCount > 0 THEN [1] ELSE [] END |
            CREATE (s)-[:STOOD_AS]->(:State {since: $revision, status: s.status, confidence: confidence, evidenceCount: evidenceCount, suspectLikely: suspect.suspectLikely, suspectReason: suspect.suspectReason}))
        RETURN count(*) AS written
        """;

    private const string CloseStates = "UNWIND $rows AS id MATCH (s:Statement {id: id})-[:STOOD_AS]->(v:State) WHERE v.until IS NULL SET v.until = $revision";

    // Found by the index of its type: between a country and a metal there are thousands.
    private static readonly string DropRelationships = $$"""
        UNWIND $rows AS id
        MATCH ()-[r:{{string.Join('|', OntologyNames.Types.Values)}} {statementId: id}]->()
        DELETE r
        """;

    // The types of relationships are those of the ontology and no others, whatever the predicate says.
    private const string AddRelationships = """
        UNWIND $rows AS id
        MATCH (s:Statement {id: id}) WHERE $types[s.predicate] IS NOT NULL AND s.evidenceCount > 0 AND NOT s.status IN ['rejected', 'corrected']
        MATCH (a:Entity)<-[:FROM]-(s)-[:TO]->(b:Entity)
        CREATE (a)-[r:$($types[s.predicate])]->(b)
        SET r = {statementId: s.id, number: s.number, max: s.max, unit: s.unit, comparator: s.comparator, low: s.low, high: s.high, dimension: s.dimension, year: s.year, date: s.date,
            measure: s.measure, role: s.role, modality: s.modality, basis: s.basis, region: s.region, partner: s.partner, status: s.status, confidence: s.confidence, evidenceCount: s.evidenceCount}
        """;

    // What a statement counts for now, less what it counted for; where it has no object, its subject stands with itself, alone.
    private const string CountPairs = """
        UNWIND $rows AS id
        MATCH (s:Statement {id: id})-[:FROM]->(a:Entity)
        OPTIONAL MATCH (s)-[:TO]->(b:Entity)
        WITH s, a, b, coalesce(s.counted, 0) AS before, CASE WHEN s.status IN ['rejected', 'corrected'] THEN 0 ELSE s.evidenceCount END AS now
        WHERE before <> now
        SET s.counted = now
        WITH a, coalesce(b, a) AS b, b IS NULL AS alone, s.predicate AS predicate, coalesce(s.role, '') AS role, sum(sign(now) - sign(before)) AS statements, sum(now - before) AS quotes
        MERGE (a)-[p:PAIRED {predicate: predicate, role: role, alone: alone}]->(b)
        SET p.counts = [$revision, statements + coalesce(p.counts[1], 0), quotes + coalesce(p.counts[2], 0)]
        WITH count(*) AS written
        MATCH (store:MineralGraph {id: 'store'}) SET store.pairs = COUNT { ()-[:PAIRED]->() }
        RETURN written
        """;

    private const string AddPairs = """
        UNWIND $rows AS row
        MATCH (a:Entity {id: row.from})
        MATCH (b:Entity {id: row.to})
        MERGE (a)-[p:PAIRED {predicate: row.predicate, role: row.role, alone: row.alone}]->(b)
        SET p.counts = [$revision, row.statements + coalesce(p.counts[1], 0), row.quotes + coalesce(p.counts[2], 0)]
        WITH count(*) AS written
        MATCH (store:MineralGraph {id: 'store'}) SET store.pairs = COUNT { ()-[:PAIRED]->() }
        RETURN written
        """;

    private const string DecidedKinds = "MATCH (s:Statement {id: $id})<-[:ABOUT]-(d:Decision) RETURN d.kind AS kind ORDER BY d.revision";

    /// <summary>Writes all that the revision changed.</summary>
    /// <param name="change">What it changed.</param>
    /// <param name="mark">What tells this writing of it from any other.</param>
    internal async Task WriteAsync(RevisionChange change, string mark)
    {
        await transaction.RunAsync(CypherQuery.Of(AddRevision, ("number", revision.Number), ("revision", Properties.Of(revision, mark))), cancellation).ConfigureAwait(false);
        foreach (var document in change.Documents)
            await transaction.RunAsync(CypherQuery.Of(AddDocument, ("sha256", document.Id.Sha256), ("document", Properties.Of(document, revision.Number))), cancellation).ConfigureAwait(false);
        await WriteAsync(AddEntities, change.Entities.Select(Row)).ConfigureAwait(false);
        var quotes = change.Added.ToLookup(quote => quote.Statement);
        var brought = change.Statements.Select(content => (Id: content.Id(), Content: content)).Select(pair => new NewStatement(pair.Content, quotes[pair.Id], revision.Number)).ToList();
        await WriteAsync(AddStatements, brought.Select(statement => statement.Row())).ConfigureAwait(false);
        await WriteAsync(CloseEvidence, change.Removed.Select(quote => Seal.Of(quote.Statement, quote.Evidence, quote.AddedIn))).ConfigureAwait(false);
        await WriteAsync(AddEvidence, change.Added.Select(Row)).ConfigureAwait(false);
        if (change.Decision is { } decision) await DecideAsync(decision).ConfigureAwait(false);
        var changed = change.Added.Concat(change.Removed).Select(quote => quote.Statement.Value);
        if (change.Decision is { } about) changed = changed.Append(about.Statement.Value);
        await StatesAsync([.. changed.Except(change.Statements.Select(content => content.Id().Value))]).ConfigureAwait(false);
        await WriteAsync(AddPairs, brought.Select(statement => statement.Pair).Where(pair => pair.Quotes > 0).GroupBy(pair => pair with { Quotes = 0 }).Select(Row)).ConfigureAwait(false);
    }

    private Dictionary<string, object?> Row(Entity entity) => new()
    {
        ["id"] = entity.Id.ToString(),
        ["labels"] = OntologyNames.LabelsOf(entity.Id.Kind),
        ["properties"] = Properties.Of(entity, revision.Number),
        ["names"] = Properties.NamesOf(entity),
    };

    private static Dictionary<string, object?> Row(IGrouping<(EntityId From, EntityId To, string Predicate, string Role, bool IsAlone, int), (EntityId, EntityId, string, string, bool, int Quotes)> pair) => new()
    {
        ["from"] = pair.Key.From.ToString(),
        ["to"] = pair.Key.To.ToString(),
        ["predicate"] = pair.Key.Predicate,
        ["role"] = pair.Key.Role,
        ["alone"] = pair.Key.IsAlone,
        ["statements"] = pair.Count(),
        ["quotes"] = pair.Sum(statement => statement.Quotes),
    };

    private Dictionary<string, object?> Row(DatedEvidence quote) => Properties.Of(quote.Statement, quote.Evidence, revision.Number);

    private async Task DecideAsync(Decision decision)
    {
        var written = Properties.Of(decision, revision.Number);
        var kinds = (await transaction.RunAsync(CypherQuery.Of(DecidedKinds, ("id", decision.Statement.Value)), cancellation).ConfigureAwait(false)).Select(row => row.Text("kind"));
        var query = CypherQuery.Of(
            AddDecision, ("statement", decision.Statement.Value), ("decision", written), ("status", DecisionRules.LastStanding(kinds.Append((string)written["kind"]!), kind => kind == "undone") ?? "extracted"),
            ("correction", (decision as Decision.Corrected)?.Correction.Id.Value));
        await transaction.RunAsync(query, cancellation).ConfigureAwait(false);
    }

    // Closes the states of statements that were there before and changed, writes the new ones, the relationships that show them, and the counts of pairs.
    private async Task StatesAsync(IReadOnlyCollection<string> changed)
    {
        foreach (var ids in changed.Chunk(Batch))
        {
            await RunAsync(CloseStates, ids).ConfigureAwait(false);
            await WriteAsync(AddStates, ids).ConfigureAwait(false);
            await RunAsync(DropRelationships, ids).ConfigureAwait(false);
            await RunAsync(AddRelationships, ids).ConfigureAwait(false);
            await RunAsync(CountPairs, ids).ConfigureAwait(false);
        }
    }

    private async Task WriteAsync(string text, IEnumerable<object> rows)
    {
        foreach (var batch in rows.Chunk(Batch))
        {
            var written = (await RunAsync(text, batch).ConfigureAwait(false))[0].Long("written");
            if (written != batch.Length) throw new ProblemException(StoreProblems.Damaged($"{batch.Length - written} of {batch.Length} rows found nothing to belong to, or more than one"));
        }
    }

    private Task<IReadOnlyList<CypherRow>> RunAsync(string text, IReadOnlyCollection<object> rows) =>
        transaction.RunAsync(CypherQuery.Of(text, ("rows", rows), ("revision", revision.Number), ("types", OntologyNames.Types)), cancellation);
}
