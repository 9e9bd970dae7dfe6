using MineralGraph.Model;
using MineralGraph.Model.Storage;
using MineralGraph.Store.Neo4j.Connection;
using MineralGraph.Store.Neo4j.Reading;

namespace MineralGraph.Store.Neo4j.Writing;

/// <summary>Writes one decision, or tells why it is not written.</summary>
internal sealed class DecisionWriting(ICypherTransaction transaction, Decision decision, CancellationToken cancellation)
{
    private const string Standing = """
        MATCH (s:Statement {id: $id})-[:STOOD_AS]->(v:State) WHERE v.until IS NULL
        MATCH (r:Revision {number: v.since})
        RETURN s.predicate AS predicate, r {.*} AS changed, COLLECT { MATCH (s)<-[:ABOUT]-(d:Decision) RETURN d.kind ORDER BY d.revision } AS kinds
        """;

    private const string Held = "MATCH (s:Statement {id: $id}) RETURN s.id AS id";

    private const string HeldEntities = "MATCH (e:Entity) WHERE e.id IN $ids RETURN e.id AS id";

    private const string HeldDocuments = "MATCH (d:Document) WHERE d.sha256 IN $ids RETURN d {.*} AS document";

    private Statement? Correction => (decision as Decision.Corrected)?.Correction;

    internal async Task<DecisionOutcome> WriteAsync(Revision latest, long seenRevision)
    {
        var found = await transaction.RunAsync(CypherQuery.Of(Standing, ("id", decision.Statement.Value)), cancellation).ConfigureAwait(false);
        if (found.Count == 0) return new DecisionOutcome.UnknownStatement(decision.Statement);
        if (Rows.Revision(found[0].Map("changed")) is var changed && changed.Number > seenRevision) return new DecisionOutcome.Conflict(changed);
        if (decision is Decision.Undone && found[0].Texts("kinds").IsEmpty) return new DecisionOutcome.Refused(StoreProblems.NothingToUndo());
        if (Correction is { } correction && await ForeignQuoteAsync(correction).ConfigureAwait(false) is { } foreign)
            return new DecisionOutcome.Refused(StoreProblems.QuoteDiffers(foreign.Document.Sha256, foreign.Span.Start));
        var revision = new Revision(latest.Number + 1, decision.At, decision.By.Name, $"{decision.GetType().Name.ToLowerInvariant()} {decision.Statement}");
        await WriteAsync(revision, found[0]).ConfigureAwait(false);
        return new DecisionOutcome.Written(revision);
    }

    private async Task WriteAsync(Revision revision, CypherRow found)
    {
        var rows = new GraphRows(transaction, revision, cancellation);
        await rows.RevisionAsync().ConfigureAwait(false);
        List<(StatementId, string)> changed = [(decision.Statement, found.Text("predicate"))];
        if (Correction is { } correction && !await IsHeldAsync(correction.Id).ConfigureAwait(false))
        {
            await rows.EntitiesAsync(await NewEndsAsync(correction.Content).ConfigureAwait(false)).ConfigureAwait(false);
            await rows.StatementsAsync([correction]).ConfigureAwait(false);
            await rows.EvidenceAsync(correction.Evidence.Distinct().Select(evidence => (correction.Id, evidence))).ConfigureAwait(false);
            changed.Add((correction.Id, correction.Content.Predicate));
        }

        var kind = Kind();
        var status = StatusAfter(found.Texts("kinds").Append(kind));
        await rows.DecisionAsync(Written(kind, revision), decision.Statement, status, Correction?.Id).ConfigureAwait(false);
        await rows.StatesAsync(changed).ConfigureAwait(false);
    }

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

    // An undoing takes back the decision before it that is not yet taken back.
    private static string StatusAfter(IEnumerable<string> kinds)
    {
        var standing = new Stack<string>();
        foreach (var kind in kinds)
        {
            if (kind == "undone") standing.TryPop(out _);
            else standing.Push(kind);
        }

        return standing.TryPeek(out var last) ? last : "extracted";
    }

    private async Task<bool> IsHeldAsync(StatementId id) => (await transaction.RunAsync(CypherQuery.Of(Held, ("id", id.Value)), cancellation).ConfigureAwait(false)).Count > 0;

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
