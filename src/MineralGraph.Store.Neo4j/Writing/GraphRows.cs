using MineralGraph.Model;
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

    private const string AddStatements = """
        UNWIND $rows AS row
        MATCH (a:Entity {id: row.properties.fromId})
        OPTIONAL MATCH (b:Entity {id: row.properties.toId})
        MERGE (s:Statement {id: row.id}) ON CREATE SET s = row.properties
        MERGE (s)-[:FROM]->(a)
        FOREACH (to IN CASE WHEN b IS NULL THEN [] ELSE [b] END | MERGE (s)-[:TO]->(to))
        WITH row, b WHERE (row.properties.toId IS NULL) = (b IS NULL)
        RETURN count(*) AS written
        """;

    private const string AddEvidence = """
        UNWIND $rows AS row
        MATCH (s:Statement {id: row.properties.statement})
        MATCH (d:Document {sha256: row.properties.document})
        MERGE (e:Evidence {id: row.id}) ON CREATE SET e = row.properties
        MERGE (s)-[:EVIDENCED_BY]->(e)
        MERGE (e)-[:IN]->(d)
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
        SET s.evidenceCount = evidenceCount, s.confidence = confidence
        FOREACH (one IN CASE WHEN evidenceCount > 0 THEN [1] ELSE [] END |
            CREATE (s)-[:STOOD_AS]->(:State {since: $revision, status: s.status, confidence: confidence, evidenceCount: evidenceCount, suspectLikely: suspect.suspectLikely, suspectReason: suspect.suspectReason}))
        RETURN count(*) AS written
        """;

    private const string CloseStates = "UNWIND $rows AS id MATCH (s:Statement {id: id})-[:STOOD_AS]->(v:State) WHERE v.until IS NULL SET v.until = $revision";

    private const string DropRelationships = "UNWIND $rows AS id MATCH (s:Statement {id: id})-[:FROM]->(a:Entity), (s)-[:TO]->(b:Entity) MATCH (a)-[r]->(b) WHERE r.statementId = id DELETE r";

    private const string AddRelationships = """
        UNWIND $rows AS row
        MATCH (s:Statement {id: row.id}) WHERE s.predicate = row.predicate AND s.evidenceCount > 0 AND NOT s.status IN ['rejected', 'corrected']
        MATCH (a:Entity)<-[:FROM]-(s)-[:TO]->(b:Entity)
        CREATE (a)-[r:$(row.type)]->(b)
        SET r = {statementId: s.id, number: s.number, max: s.max, unit: s.unit, comparator: s.comparator, low: s.low, high: s.high, dimension: s.dimension, year: s.year, date: s.date,
            measure: s.measure, role: s.role, modality: s.modality, basis: s.basis, region: s.region, partner: s.partner, status: s.status, confidence: s.confidence, evidenceCount: s.evidenceCount}
        """;

    internal Task RevisionAsync() => transaction.RunAsync(CypherQuery.Of(AddRevision, ("number", revision.Number), ("revision", Properties.Of(revision))), cancellation);

    internal Task DocumentAsync(Document document) =>
        transaction.RunAsync(CypherQuery.Of(AddDocument, ("sha256", document.Id.Sha256), ("document", Properties.Of(document, revision.Number))), cancellation);

    internal Task EntitiesAsync(IEnumerable<Entity> entities) => WriteAsync(AddEntities, entities.Select(entity => new Dictionary<string, object?>
    {
        ["id"] = entity.Id.ToString(),
        ["labels"] = OntologyNames.LabelsOf(entity.Id.Kind),
        ["properties"] = Properties.Of(entity, revision.Number),
        ["names"] = Properties.NamesOf(entity),
    }));

    internal Task StatementsAsync(IEnumerable<Statement> statements) => WriteAsync(AddStatements, statements.Select(statement => new Dictionary<string, object?>
    {
        ["id"] = statement.Id.Value,
        ["properties"] = Properties.Of(statement.Id, statement.Content, revision.Number),
    }));

    internal Task EvidenceAsync(IEnumerable<(StatementId Statement, Evidence Evidence)> evidence) => WriteAsync(AddEvidence, evidence.Select(pair => new Dictionary<string, object?>
    {
        ["id"] = Seal.Of(pair.Statement, pair.Evidence, revision.Number),
        ["properties"] = Properties.Of(pair.Statement, pair.Evidence, revision.Number),
    }));

    internal Task RemoveEvidenceAsync(IEnumerable<string> ids) => WriteAsync(CloseEvidence, ids);

    internal Task DecisionAsync(Dictionary<string, object?> decision, StatementId statement, string status, StatementId? correction) =>
        transaction.RunAsync(CypherQuery.Of(AddDecision, ("statement", statement.Value), ("decision", decision), ("status", status), ("correction", correction?.Value)), cancellation);

    /// <summary>Closes the states of statements that changed, writes the new ones, and the relationships that show them.</summary>
    internal async Task StatesAsync(IReadOnlyCollection<(StatementId Id, string Predicate)> changed)
    {
        foreach (var batch in changed.Chunk(Batch))
        {
            var ids = batch.Select(statement => statement.Id.Value).ToList();
            await RunAsync(CloseStates, ids).ConfigureAwait(false);
            await WriteAsync(AddStates, ids).ConfigureAwait(false);
            await RunAsync(DropRelationships, ids).ConfigureAwait(false);
            await RunAsync(AddRelationships, [.. batch.Where(statement => OntologyNames.TypeOf(statement.Predicate) is not null).Select(Typed)]).ConfigureAwait(false);
        }
    }

    private static Dictionary<string, object?> Typed((StatementId Id, string Predicate) statement) =>
        new() { ["id"] = statement.Id.Value, ["predicate"] = statement.Predicate, ["type"] = OntologyNames.TypeOf(statement.Predicate) };

    private async Task WriteAsync(string text, IEnumerable<object> rows)
    {
        foreach (var batch in rows.Chunk(Batch))
        {
            var written = (await RunAsync(text, batch).ConfigureAwait(false))[0].Long("written");
            if (written != batch.Length) throw new ProblemException(StoreProblems.Damaged($"{batch.Length - written} of {batch.Length} rows found nothing to belong to, or more than one"));
        }
    }

    private Task<IReadOnlyList<CypherRow>> RunAsync(string text, IReadOnlyCollection<object> rows) =>
        transaction.RunAsync(CypherQuery.Of(text, ("rows", rows), ("revision", revision.Number)), cancellation);
}
