using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using MineralGraph.Model;
using MineralGraph.Model.Storage;
using MineralGraph.Store.Neo4j.Connection;
using MineralGraph.Store.Neo4j.Reading;
using MineralGraph.Store.Neo4j.Writing;

namespace MineralGraph.Store.Neo4j;

/// <summary>Reads the changes of revisions back from what they left in the graph, some revisions at a time.</summary>
internal sealed class CypherRevisionLog(ICypherConnection connection, RevisionWriting revisions) : IRevisionLog
{
    private const int AtOnce = 25;

    private const string Revisions = "MATCH (r:Revision) WHERE r.number > $after AND r.number <= $until RETURN r {.*} AS found ORDER BY r.number";

    private const string Documents = "MATCH (d:Document) WHERE d.addedIn > $after AND d.addedIn <= $until RETURN d {.*} AS found";

    private const string Entities = "MATCH (e:Entity) WHERE e.addedIn > $after AND e.addedIn <= $until RETURN e {.*} AS found";

    private const string Statements = "MATCH (s:Statement) WHERE s.addedIn > $after AND s.addedIn <= $until RETURN s {.*} AS found";

    private const string Added = "MATCH (e:Evidence) WHERE e.addedIn > $after AND e.addedIn <= $until RETURN e {.*} AS found";

    private const string Removed = "MATCH (e:Evidence) WHERE e.removedIn > $after AND e.removedIn <= $until RETURN e {.*} AS found";

    private const string Decisions = """
        MATCH (d:Decision) WHERE d.revision > $after AND d.revision <= $until
        MATCH (d)-[:ABOUT]->(s:Statement)
        OPTIONAL MATCH (d)-[:CORRECTED_TO]->(c:Statement)
        RETURN d {.*, statement: s.id, correction: c.id} AS found
        """;

    /// <inheritdoc />
    public async IAsyncEnumerable<RevisionChange> ListAsync(long after, [EnumeratorCancellation] CancellationToken cancellation = default)
    {
        for (var from = after; ; from += AtOnce)
        {
            var found = (await ReadAsync(Revisions, from, cancellation).ConfigureAwait(false)).Select(Rows.Revision).ToList();
            if (found.Count == 0) yield break;
            foreach (var change in await ChangesAsync(found, from, cancellation).ConfigureAwait(false)) yield return change;
        }
    }

    /// <inheritdoc />
    public async ValueTask AppendAsync(RevisionChange change, CancellationToken cancellation = default) => await revisions.WriteAsync(async (transaction, latest) =>
    {
        if (change.Revision.Number != latest.Number + 1) throw new ProblemException(StoreProblems.NotNext(latest.Number, change.Revision.Number));
        var quotes = change.Added.Select(quote => quote.Evidence).ToList();
        if (await new Held(transaction, cancellation).ForeignAsync(quotes, change.Documents).ConfigureAwait(false) is { } foreign)
            throw new ProblemException(StoreProblems.QuoteDiffers(foreign.Document.Sha256, foreign.Span.Start));
        return (change, true);
    }, cancellation).ConfigureAwait(false);

    private async Task<IEnumerable<RevisionChange>> ChangesAsync(List<Revision> found, long from, CancellationToken cancellation)
    {
        var documents = await ReadAsync(Documents, "addedIn", from, cancellation).ConfigureAwait(false);
        var entities = await ReadAsync(Entities, "addedIn", from, cancellation).ConfigureAwait(false);
        var statements = await ReadAsync(Statements, "addedIn", from, cancellation).ConfigureAwait(false);
        var added = await ReadAsync(Added, "addedIn", from, cancellation).ConfigureAwait(false);
        var removed = await ReadAsync(Removed, "removedIn", from, cancellation).ConfigureAwait(false);
        var decisions = await DecisionsAsync(from, cancellation).ConfigureAwait(false);
        return found.Select(revision => new RevisionChange(
            revision, [.. documents[revision.Number].Select(Rows.Document).OrderBy(document => document.Id.Sha256, StringComparer.Ordinal)],
            [.. entities[revision.Number].Select(Rows.Entity).OrderBy(entity => entity.Id)],
            [.. statements[revision.Number].OrderBy(row => row.Text("id"), StringComparer.Ordinal).Select(Rows.Content)])
        {
            Added = InOrder(added[revision.Number]),
            Removed = InOrder(removed[revision.Number]),
            Decision = decisions.GetValueOrDefault(revision.Number),
        });
    }

    private async Task<Dictionary<long, Decision>> DecisionsAsync(long from, CancellationToken cancellation)
    {
        var rows = await ReadAsync(Decisions, from, cancellation).ConfigureAwait(false);
        var corrections = await new Corrections(connection).FindAsync(rows.Select(row => row.FindText("correction")), cancellation).ConfigureAwait(false);
        return rows.ToDictionary(row => row.Long("revision"), row => Rows.Decision(row, new StatementId(row.Text("statement")), corrections));
    }

    private async Task<ILookup<long, CypherRow>> ReadAsync(string text, string by, long from, CancellationToken cancellation) =>
        (await ReadAsync(text, from, cancellation).ConfigureAwait(false)).ToLookup(row => row.Long(by));

    private async Task<IEnumerable<CypherRow>> ReadAsync(string text, long from, CancellationToken cancellation) =>
        (await connection.ReadAsync(CypherQuery.Of(text, ("after", from), ("until", from + AtOnce)), cancellation).ConfigureAwait(false)).Select(row => row.Map("found"));

    private static ImmutableArray<DatedEvidence> InOrder(IEnumerable<CypherRow> rows) => [.. rows.Select(Rows.Dated).Order(DatedEvidence.InOrder)];
}
