using MineralGraph.Model;
using MineralGraph.Model.Storage;
using MineralGraph.Store.Neo4j.Connection;
using MineralGraph.Store.Neo4j.Reading;

namespace MineralGraph.Store.Neo4j.Writing;

/// <summary>Writes one decision, or tells why it is not written.</summary>
internal sealed class DecisionWriting(ICypherTransaction transaction, Decision decision, CancellationToken cancellation)
{
    private const string Decisions = """
        COLLECT { MATCH (s)<-[:ABOUT]-(d:Decision) OPTIONAL MATCH (d)-[:CORRECTED_TO]->(c:Statement) RETURN d {.kind, .revision, correction: c.id} ORDER BY d.revision } AS decisions
        """;

    private const string Decided = $$"""
        MATCH (s:Statement {id: $id})-[:STOOD_AS]->(v:State) WHERE v.until IS NULL
        MATCH (r:Revision {number: v.since})
        RETURN s.predicate AS predicate, r {.*} AS changed, {{Decisions}}
        """;

    private const string Held = $$"""
        MATCH (s:Statement {id: $id})
        RETURN s.id AS id, s.predicate AS predicate, COLLECT { MATCH (s)-[:EVIDENCED_BY]->(e:Evidence) WHERE e.removedIn IS NULL RETURN e {.*} } AS evidence, {{Decisions}}
        """;

    private const string HeldEntities = "MATCH (e:Entity) WHERE e.id IN $ids RETURN e.id AS id";

    private const string HeldDocuments = "MATCH (d:Document) WHERE d.sha256 IN $ids RETURN d {.*} AS document";

    private Statement? Correction => (decision as Decision.Corrected)?.Correction;

    internal async Task<DecisionOutcome> WriteAsync(Revision latest, long seenRevision)
    {
        var found = await transaction.RunAsync(CypherQuery.Of(Decided, ("id", decision.Statement.Value)), cancellation).ConfigureAwait(false);
        if (found.Count == 0) return new DecisionOutcome.UnknownStatement(decision.Statement);
        if (Rows.Revision(found[0].Map("changed")) is var changed && changed.Number > seenRevision) return new DecisionOutcome.Conflict(changed);
        var last = Last(found[0].Maps("decisions"));
        var other = (Correction?.Id.Value ?? last?.FindText("correction")) is { } id ? await HeldAsync(id).ConfigureAwait(false) : null;
        if (DecisionRules.Refusal(decision, Status(last), other is null ? null : Status(Last(other.Maps("decisions")))) is { } refusal) return new DecisionOutcome.Refused(refusal);
        if (Correction is { } correction && await ForeignQuoteAsync(correction).ConfigureAwait(false) is { } foreign)
            return new DecisionOutcome.Refused(StoreProblems.QuoteDiffers(foreign.Document.Sha256, foreign.Span.Start));
        var revision = new Revision(latest.Number + 1, decision.At, decision.By.Name, $"{decision.GetType().Name.ToLowerInvariant()} {decision.Statement}");
        await WriteAsync(revision, found[0], other).ConfigureAwait(false);
        return new DecisionOutcome.Written(revision);
    }

    private async Task WriteAsync(Revision revision, CypherRow found, CypherRow? other)
    {
        var rows = new GraphRows(transaction, revision, cancellation);
        await rows.RevisionAsync().ConfigureAwait(false);
        List<(StatementId, string)> changed = [(decision.Statement, found.Text("predicate"))];
        if (Correction is { } correction) changed.AddRange(await CorrectAsync(rows, correction, other).ConfigureAwait(false));
        if (decision is Decision.Undone && other is not null) changed.AddRange(await TakeBackAsync(rows, Last(found.Maps("decisions"))!.Long("revision"), other).ConfigureAwait(false));
        var kind = Kind();
        var status = FilterTranslation.Status(Status(Last([.. found.Maps("decisions"), new CypherRow(new Dictionary<string, object?> { ["kind"] = kind })])));
        await rows.DecisionAsync(Written(kind, revision), decision.Statement, status, Correction?.Id).ConfigureAwait(false);
        await rows.StatesAsync(changed).ConfigureAwait(false);
    }

    // The correction's evidence that does not stand already, and the statement itself where it is new.
    private async Task<IEnumerable<(StatementId, string)>> CorrectAsync(GraphRows rows, Statement correction, CypherRow? held)
    {
        if (held is null)
        {
            await rows.EntitiesAsync(await NewEndsAsync(correction.Content).ConfigureAwait(false)).ConfigureAwait(false);
            await rows.StatementsAsync([correction]).ConfigureAwait(false);
        }

        var standing = held is null ? [] : held.Maps("evidence").Select(Rows.Evidence).Select(Place).ToHashSet();
        var added = correction.Evidence.Where(evidence => !standing.Contains(Place(evidence))).DistinctBy(Place).ToList();
        await rows.EvidenceAsync(added.Select(evidence => (correction.Id, evidence))).ConfigureAwait(false);
        return added.Count > 0 ? [(correction.Id, correction.Content.Predicate)] : [];
    }

    private static async Task<IEnumerable<(StatementId, string)>> TakeBackAsync(GraphRows rows, long correctedIn, CypherRow other)
    {
        var brought = other.Maps("evidence").Where(evidence => evidence.Long("addedIn") == correctedIn).Select(evidence => evidence.Text("id")).ToList();
        await rows.RemoveEvidenceAsync(brought).ConfigureAwait(false);
        return brought.Count > 0 ? [(new StatementId(other.Text("id")), other.Text("predicate"))] : [];
    }

    private static (DocumentId, SourceSpan) Place(Evidence evidence) => (evidence.Document, evidence.Span);

    private Dictionary<string, object?> Written(string kind, Revision revision) => new()
    {
        ["revision"] = revision.Number,
        ["kind"] = kind,
        ["author"] = decision.By.Name,
        ["at"] = Rows.Time(decision.At),
        ["reason"] = decision switch
        {
            Decision.Rejected rejected => rejected.Reason,
            Decision.Corrected corrected => corrected.Reason,
            Decision.Deprecated deprecated => deprecated.Reason,
            Decision.Undone undone => undone.Reason,
            _ => null,
        },
    };

    private string Kind() => decision switch
    {
        Decision.Accepted => "accepted",
        Decision.Rejected => "rejected",
        Decision.Corrected => "corrected",
        Decision.Deprecated => "deprecated",
        Decision.Undone => "undone",
        _ => throw new InvalidOperationException($"There is no way to store a {decision.GetType().Name}."),
    };

    private static CypherRow? Last(IEnumerable<CypherRow> decisions) => DecisionRules.LastStanding(decisions, made => made.Text("kind") == "undone");

    private static ReviewStatus Status(CypherRow? last) => last is null ? ReviewStatus.Extracted : Enum.Parse<ReviewStatus>(last.Text("kind"), ignoreCase: true);

    private async Task<CypherRow?> HeldAsync(string id) => await transaction.RunAsync(CypherQuery.Of(Held, ("id", id)), cancellation).ConfigureAwait(false) is [var held] ? held : null;

    private async Task<IEnumerable<Entity>> NewEndsAsync(StatementContent content)
    {
        var ends = new[] { content.From, content.To }.OfType<EntityId>().Distinct().ToList();
        var held = (await transaction.RunAsync(CypherQuery.Of(HeldEntities, ("ids", ends.Select(end => end.ToString()).ToList())), cancellation).ConfigureAwait(false)).Select(row => row.Text("id")).ToHashSet();
        return ends.Where(end => !held.Contains(end.ToString())).Select(end => new Entity(end, EntityNames.None));
    }

    private async Task<Evidence?> ForeignQuoteAsync(Statement correction)
    {
        var ids = correction.Evidence.Select(evidence => evidence.Document.Sha256).Distinct().ToList();
        var held = (await transaction.RunAsync(CypherQuery.Of(HeldDocuments, ("ids", ids)), cancellation).ConfigureAwait(false)).Select(row => Rows.Document(row.Map("document"))).ToDictionary(document => document.Id);
        return correction.Evidence.FirstOrDefault(evidence => !held.TryGetValue(evidence.Document, out var document) || !evidence.StandsIn(document.Text));
    }
}
