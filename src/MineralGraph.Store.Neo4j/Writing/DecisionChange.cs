using System.Collections.Immutable;
using MineralGraph.Model;
using MineralGraph.Model.Storage;
using MineralGraph.Store.Neo4j.Connection;
using MineralGraph.Store.Neo4j.Reading;

namespace MineralGraph.Store.Neo4j.Writing;

/// <summary>What a decision changes: a correction brings its statement with its evidence, an undone one takes them away again; or why it changes nothing.</summary>
internal sealed class DecisionChange(ICypherTransaction transaction, Decision decision, CancellationToken cancellation)
{
    private const string Decisions = """
        COLLECT { MATCH (s)<-[:ABOUT]-(d:Decision) OPTIONAL MATCH (d)-[:CORRECTED_TO]->(c:Statement) RETURN d {.kind, .revision, correction: c.id} ORDER BY d.revision } AS decisions
        """;

    private const string Decided = $$"""
        MATCH (s:Statement {id: $id})-[:STOOD_AS]->(v:State) WHERE v.until IS NULL
        MATCH (r:Revision {number: v.since})
        RETURN r {.*} AS changed, {{Decisions}}
        """;

    private const string HeldStatement = $$"""
        MATCH (s:Statement {id: $id})
        RETURN s.id AS id, COLLECT { MATCH (s)-[:EVIDENCED_BY]->(e:Evidence) WHERE e.removedIn IS NULL RETURN e {.*} } AS evidence, {{Decisions}}
        """;

    private Statement? Correction => (decision as Decision.Corrected)?.Correction;

    internal async Task<(RevisionChange? Change, DecisionOutcome Outcome)> AfterAsync(Revision latest, long seenRevision)
    {
        var found = await transaction.RunAsync(CypherQuery.Of(Decided, ("id", decision.Statement.Value)), cancellation).ConfigureAwait(false);
        if (found.Count == 0) return (null, new DecisionOutcome.UnknownStatement(decision.Statement));
        if (Rows.Revision(found[0].Map("changed")) is var changed && changed.Number > seenRevision) return (null, new DecisionOutcome.Conflict(changed));
        var last = Last(found[0].Maps("decisions"));
        var other = (Correction?.Id.Value ?? last?.FindText("correction")) is { } id ? await HeldAsync(id).ConfigureAwait(false) : null;
        if (DecisionRules.Refusal(decision, Status(last), other is null ? null : Status(Last(other.Maps("decisions")))) is { } refusal) return (null, new DecisionOutcome.Refused(refusal));
        if (Correction is { } correction && await new Held(transaction, cancellation).ForeignAsync(correction.Evidence, []).ConfigureAwait(false) is { } foreign)
            return (null, new DecisionOutcome.Refused(StoreProblems.QuoteDiffers(foreign.Document.Sha256, foreign.Span.Start)));
        var change = await ChangeAsync(latest.Number + 1, last, other).ConfigureAwait(false);
        return (change, new DecisionOutcome.Written(change.Revision));
    }

    private async Task<RevisionChange> ChangeAsync(long number, CypherRow? last, CypherRow? other)
    {
        var change = NextRevision.OfDecision(number, decision);
        if (Correction is { } correction) return await CorrectingAsync(change, correction, other).ConfigureAwait(false);
        return decision is Decision.Undone && other is not null ? change with { Removed = Brought(other, last!.Long("revision")) } : change;
    }

    // The correction's evidence that does not stand already, and the statement itself where it is new.
    private async Task<RevisionChange> CorrectingAsync(RevisionChange change, Statement correction, CypherRow? held)
    {
        var standing = held is null ? [] : held.Maps("evidence").Select(row => Rows.Dated(row).Place).ToHashSet();
        var added = correction.Evidence.Select(evidence => new DatedEvidence(correction.Id, evidence, change.Revision.Number)).Where(quote => !standing.Contains(quote.Place));
        var ends = new[] { correction.Content.From, correction.Content.To }.OfType<EntityId>().Select(id => new Entity(id, EntityNames.None));
        return change with
        {
            Entities = held is null ? await new Held(transaction, cancellation).NewAsync(ends).ConfigureAwait(false) : [],
            Statements = held is null ? [correction.Content] : [],
            Added = [.. added.DistinctBy(quote => quote.Place).Order(DatedEvidence.InOrder)],
        };
    }

    private static ImmutableArray<DatedEvidence> Brought(CypherRow other, long correctedIn) =>
        [.. other.Maps("evidence").Select(Rows.Dated).Where(quote => quote.AddedIn == correctedIn).Order(DatedEvidence.InOrder)];

    private static CypherRow? Last(IEnumerable<CypherRow> decisions) => DecisionRules.LastStanding(decisions, made => made.Text("kind") == "undone");

    private static ReviewStatus Status(CypherRow? last) => last is null ? ReviewStatus.Extracted : Enum.Parse<ReviewStatus>(last.Text("kind"), ignoreCase: true);

    private async Task<CypherRow?> HeldAsync(string id) => await transaction.RunAsync(CypherQuery.Of(HeldStatement, ("id", id)), cancellation).ConfigureAwait(false) is [var held] ? held : null;
}
