using MineralGraph.Model;
using MineralGraph.Model.Storage;
using MineralGraph.Store.Neo4j.Connection;

namespace MineralGraph.Store.Neo4j.Writing;

/// <summary>What a document brings that the graph lacks, and which of its quotes it no longer gives.</summary>
internal sealed record DocumentChange(
    bool IsNewDocument, IReadOnlyList<Entity> NewEntities, IReadOnlyList<Statement> NewStatements,
    IReadOnlyList<(StatementId Statement, Evidence Evidence)> Added, IReadOnlyList<StandingQuote> Removed)
{
    private const string HeldDocument = "MATCH (d:Document {sha256: $document}) RETURN d.sha256 AS document";

    private const string HeldEntities = "MATCH (e:Entity) WHERE e.id IN $ids RETURN e.id AS id";

    private const string HeldStatements = "MATCH (s:Statement) WHERE s.id IN $ids RETURN s.id AS id";

    private const string HeldEvidence = """
        MATCH (e:Evidence)<-[:EVIDENCED_BY]-(s:Statement) WHERE e.document = $document AND e.removedIn IS NULL
        RETURN e {.*} AS evidence, s.predicate AS predicate
        """;

    internal bool IsEmpty => !IsNewDocument && Added.Count == 0 && Removed.Count == 0;

    internal static async Task<DocumentChange> BetweenAsync(ICypherTransaction transaction, DocumentCommit commit, CancellationToken cancellation)
    {
        var document = commit.Document.Id.Sha256;
        var isNew = (await transaction.RunAsync(CypherQuery.Of(HeldDocument, ("document", document)), cancellation).ConfigureAwait(false)).Count == 0;
        IReadOnlyList<CypherRow> held = isNew ? [] : await transaction.RunAsync(CypherQuery.Of(HeldEvidence, ("document", document)), cancellation).ConfigureAwait(false);
        var standing = held.Select(StandingQuote.From).ToList();
        var given = commit.Statements.SelectMany(statement => statement.Evidence.Select(evidence => (statement.Id, Evidence: evidence))).Distinct().ToList();
        var standingKeys = standing.Select(quote => (quote.Statement, quote.Evidence)).ToHashSet();
        var givenKeys = given.ToHashSet();
        var entities = await HeldAsync(transaction, HeldEntities, [.. commit.Entities.Select(entity => entity.Id.ToString())], cancellation).ConfigureAwait(false);
        var statements = await HeldAsync(transaction, HeldStatements, [.. commit.Statements.Select(statement => statement.Id.Value)], cancellation).ConfigureAwait(false);
        return new DocumentChange(
            isNew,
            [.. commit.Entities.Where(entity => !entities.Contains(entity.Id.ToString())).DistinctBy(entity => entity.Id)],
            [.. commit.Statements.Where(statement => !statements.Contains(statement.Id.Value)).DistinctBy(statement => statement.Id)],
            [.. given.Where(pair => !standingKeys.Contains(pair))],
            [.. standing.Where(quote => !quote.Evidence.IsByEditor && !givenKeys.Contains((quote.Statement, quote.Evidence)))]);
    }

    /// <summary>The statements whose evidence changes, with their predicates.</summary>
    internal IReadOnlyCollection<(StatementId Id, string Predicate)> Changed(DocumentCommit commit)
    {
        var predicates = commit.Statements.DistinctBy(statement => statement.Id).ToDictionary(statement => statement.Id, statement => statement.Content.Predicate);
        return [.. Added.Select(pair => (pair.Statement, predicates[pair.Statement])).Concat(Removed.Select(quote => (quote.Statement, quote.Predicate))).Distinct()];
    }

    private static async Task<HashSet<string>> HeldAsync(ICypherTransaction transaction, string text, List<string> ids, CancellationToken cancellation) =>
        [.. (await transaction.RunAsync(CypherQuery.Of(text, ("ids", ids)), cancellation).ConfigureAwait(false)).Select(row => row.Text("id"))];
}
