using System.Collections.Immutable;
using MineralGraph.Model;
using MineralGraph.Model.Storage;

namespace MineralGraph.Store.Sqlite.Image;

/// <summary>The whole graph with its history, immutable, indexed by what is asked for.</summary>
internal sealed record GraphImage
{
    private static readonly ImmutableDictionary<EntityId, StatementsAtEnd> NoEnds = ImmutableDictionary<EntityId, StatementsAtEnd>.Empty;

    internal static GraphImage Empty { get; } = new();

    internal ImmutableList<Revision> Revisions { get; init; } = [];

    internal ImmutableSortedDictionary<StatementId, StoredStatement> Statements { get; init; } = ImmutableSortedDictionary<StatementId, StoredStatement>.Empty;

    private InOrder? inOrder;

    internal ImmutableDictionary<EntityId, Entity> Entities { get; init; } = ImmutableDictionary<EntityId, Entity>.Empty;

    internal ImmutableDictionary<EntityId, long> EntityRevisions { get; init; } = ImmutableDictionary<EntityId, long>.Empty;

    internal ImmutableDictionary<EntityId, StatementsAtEnd> From { get; init; } = NoEnds;

    internal ImmutableDictionary<EntityId, StatementsAtEnd> To { get; init; } = NoEnds;

    internal ImmutableDictionary<string, ImmutableHashSet<EntityId>> Names { get; init; } = ImmutableDictionary<string, ImmutableHashSet<EntityId>>.Empty;

    internal ImmutableDictionary<DocumentId, StoredDocument> Documents { get; init; } = ImmutableDictionary<DocumentId, StoredDocument>.Empty;

    /// <summary>Which statements ever quoted a document.</summary>
    internal ImmutableDictionary<DocumentId, ImmutableSortedSet<StatementId>> Quoting { get; init; } = ImmutableDictionary<DocumentId, ImmutableSortedSet<StatementId>>.Empty;

    internal Revision Latest => Revisions.IsEmpty ? Revision.Empty : Revisions[^1];

    /// <summary>The graph after one more revision.</summary>
    internal GraphImage With(RevisionChange change)
    {
        var number = change.Revision.Number;
        var next = this with { Revisions = Revisions.Add(change.Revision), Documents = Documents.AddRange(change.Documents.Select(document => KeyValuePair.Create(document.Id, new StoredDocument(document, number)))) };
        next = change.Entities.Aggregate(next, (graph, entity) => graph.With(entity, number));
        next = change.Statements.Aggregate(next, (graph, content) => graph.With(new StoredStatement(content.Id(), content, number, [], [])));
        next = change.Removed.Aggregate(next, (graph, quote) => graph.With(graph.Statements[quote.Statement].Without(quote, number)));
        next = change.Added.Aggregate(next, (graph, quote) => graph.With(graph.Statements[quote.Statement].With(quote)).Quoted(quote.Evidence.Document, quote.Statement));
        if (change.Decision is not { } decision) return next;
        var decided = next.Statements[decision.Statement];
        return next.With(decided with { Decisions = decided.Decisions.Add(new StoredDecision(change.Revision, decision)) });
    }

    /// <summary>The quotes of a document that stand now.</summary>
    internal IEnumerable<DatedEvidence> StandingQuotes(DocumentId document) => Quoting.GetValueOrDefault(document, [])
        .SelectMany(id => Statements[id].Evidence.Where(quote => quote.RemovedIn is null && quote.Evidence.Document == document).Select(quote => new DatedEvidence(id, quote.Evidence, quote.AddedIn)));

    internal GraphImage With(Entity entity, long revision) => Entities.ContainsKey(entity.Id) ? this : this with
    {
        Entities = Entities.Add(entity.Id, entity),
        EntityRevisions = EntityRevisions.Add(entity.Id, revision),
        Names = entity.Names.All.Append(entity.Id.Name).Select(NameKey.Of).Distinct()
            .Aggregate(Names, (names, key) => names.SetItem(key, names.GetValueOrDefault(key, []).Add(entity.Id))),
    };

    private GraphImage Quoted(DocumentId document, StatementId statement) =>
        this with { Quoting = Quoting.SetItem(document, Quoting.GetValueOrDefault(document, []).Add(statement)) };

    internal GraphImage With(StoredStatement statement) => this with
    {
        Statements = Statements.SetItem(statement.Id, statement),
        From = Add(From, statement.Content.From, statement),
        To = statement.Content.To is { } to ? Add(To, to, statement) : To,
    };

    /// <summary>The statements in order of id that follow one, or all.</summary>
    internal IEnumerable<StoredStatement> Behind(StatementId? last)
    {
        // A changed copy of the graph takes the list along, and makes its own where its statements are others.
        var list = inOrder is { } made && made.Of == Statements ? made : inOrder = new InOrder(Statements, [.. Statements.Keys]);
        var start = last is { } id ? list.Ids.BinarySearch(id) : ~0;
        return list.Ids.Skip(start < 0 ? ~start : start + 1).Select(following => Statements[following]);
    }

    /// <summary>An entity that is known at a revision.</summary>
    internal Entity? Find(EntityId id, long revision) => Entities.TryGetValue(id, out var entity) && (revision >= Latest.Number || EntityRevisions[id] <= revision) ? entity : null;

    /// <summary>How often an entity was stated until a revision: enough to tell which of several is meant by a name.</summary>
    internal int StatementCount(EntityId entity, long revision) => At(entity, StatementEnd.From).Concat(At(entity, StatementEnd.To)).Count(statement => statement.AddedIn <= revision);

    internal IEnumerable<StoredStatement> At(EntityId entity, StatementEnd end) => At(entity, end, statements => statements.InOrder);

    /// <summary>The same, all with one subject and object behind one another.</summary>
    internal IEnumerable<StoredStatement> ByEndsAt(EntityId entity, StatementEnd end) => At(entity, end, statements => statements.ByEnds);

    private IEnumerable<StoredStatement> At(EntityId entity, StatementEnd end, Func<StatementsAtEnd, IReadOnlyList<StoredStatement>> order) => end switch
    {
        StatementEnd.From => order(From.GetValueOrDefault(entity, StatementsAtEnd.None)),
        StatementEnd.To => order(To.GetValueOrDefault(entity, StatementsAtEnd.None)),
        _ => order(From.GetValueOrDefault(entity, StatementsAtEnd.None)).Concat(order(To.GetValueOrDefault(entity, StatementsAtEnd.None))).DistinctBy(statement => statement.Id),
    };

    private sealed record InOrder(ImmutableSortedDictionary<StatementId, StoredStatement> Of, ImmutableArray<StatementId> Ids);

    private static ImmutableDictionary<EntityId, StatementsAtEnd> Add(ImmutableDictionary<EntityId, StatementsAtEnd> index, EntityId entity, StoredStatement statement) =>
        index.SetItem(entity, index.GetValueOrDefault(entity, StatementsAtEnd.None).With(statement));
}
