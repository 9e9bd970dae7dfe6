using System.Collections.Immutable;
using MineralGraph.Model;
using MineralGraph.Model.Storage;

namespace MineralGraph.Store.Sqlite.Image;

/// <summary>The whole graph with its history, immutable, indexed by what is asked for.</summary>
internal sealed record GraphImage
{
    internal static GraphImage Empty { get; } = new();

    internal ImmutableList<Revision> Revisions { get; init; } = [];

    internal ImmutableSortedDictionary<StatementId, StoredStatement> Statements { get; init; } = ImmutableSortedDictionary<StatementId, StoredStatement>.Empty;

    internal ImmutableDictionary<EntityId, Entity> Entities { get; init; } = ImmutableDictionary<EntityId, Entity>.Empty;

    internal ImmutableDictionary<EntityId, long> EntityRevisions { get; init; } = ImmutableDictionary<EntityId, long>.Empty;

    internal ImmutableDictionary<EntityId, ImmutableSortedSet<StatementId>> From { get; init; } = ImmutableDictionary<EntityId, ImmutableSortedSet<StatementId>>.Empty;

    internal ImmutableDictionary<EntityId, ImmutableSortedSet<StatementId>> To { get; init; } = ImmutableDictionary<EntityId, ImmutableSortedSet<StatementId>>.Empty;

    internal ImmutableDictionary<string, ImmutableHashSet<EntityId>> Names { get; init; } = ImmutableDictionary<string, ImmutableHashSet<EntityId>>.Empty;

    internal ImmutableDictionary<DocumentId, StoredDocument> Documents { get; init; } = ImmutableDictionary<DocumentId, StoredDocument>.Empty;

    internal Revision Latest => Revisions.IsEmpty ? Revision.Empty : Revisions[^1];

    internal GraphImage With(Entity entity, long revision) => Entities.ContainsKey(entity.Id) ? this : this with
    {
        Entities = Entities.Add(entity.Id, entity),
        EntityRevisions = EntityRevisions.Add(entity.Id, revision),
        Names = entity.Names.All.Append(entity.Id.Name).Select(NameKey.Of).Distinct()
            .Aggregate(Names, (names, key) => names.SetItem(key, names.GetValueOrDefault(key, []).Add(entity.Id))),
    };

    internal GraphImage With(StoredStatement statement) => this with
    {
        Statements = Statements.SetItem(statement.Id, statement),
        From = From.SetItem(statement.Content.From, From.GetValueOrDefault(statement.Content.From, []).Add(statement.Id)),
        To = statement.Content.To is { } to ? To.SetItem(to, To.GetValueOrDefault(to, []).Add(statement.Id)) : To,
    };

    internal GraphImage With(IEnumerable<(StatementId Statement, Evidence Evidence)> added, long revision) => added.Aggregate(this, (image, quote) =>
        image.With(image.Statements[quote.Statement] with { Evidence = image.Statements[quote.Statement].Evidence.Add(new StoredEvidence(quote.Evidence, revision, null)) }));

    internal GraphImage Without(IEnumerable<(StatementId Statement, StoredEvidence Evidence)> removed, long revision) => removed.Aggregate(this, (image, quote) =>
        image.With(image.Statements[quote.Statement] with { Evidence = image.Statements[quote.Statement].Evidence.Replace(quote.Evidence, quote.Evidence with { RemovedIn = revision }) }));

    /// <summary>How often an entity was stated until a revision: enough to tell which of several is meant by a name.</summary>
    internal int StatementCount(EntityId entity, long revision) => At(entity, StatementEnd.From).Concat(At(entity, StatementEnd.To)).Count(statement => statement.AddedIn <= revision);

    internal IEnumerable<StoredStatement> At(EntityId entity, StatementEnd end) => end switch
    {
        StatementEnd.From => Lookup(From, entity),
        StatementEnd.To => Lookup(To, entity),
        _ => Lookup(From, entity).Concat(Lookup(To, entity)).DistinctBy(statement => statement.Id),
    };

    private IEnumerable<StoredStatement> Lookup(ImmutableDictionary<EntityId, ImmutableSortedSet<StatementId>> index, EntityId entity) =>
        index.GetValueOrDefault(entity, []).Select(id => Statements[id]);
}
