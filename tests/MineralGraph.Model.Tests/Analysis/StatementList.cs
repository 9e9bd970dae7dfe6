using MineralGraph.Model.Storage;

namespace MineralGraph.Model.Tests.Analysis;

/// <summary>A reader over a few statements that answers what analyses ask and counts how often they ask.</summary>
internal sealed class StatementList(params IReadOnlyList<StatementRecord> statements) : IGraphReader
{
    internal int Expansions { get; private set; }

    internal int Lookups { get; private set; }

    public ValueTask<IReadOnlyList<IReadOnlyList<StatementRecord>>> ExpandAsync(ExpandQuery query, CancellationToken cancellation = default)
    {
        Expansions++;
        return new([.. query.Entities.Select(entity => (IReadOnlyList<StatementRecord>)[.. statements.Where(statement => End(statement, query.End) == entity && Holds(query.Filter, statement.Content))])]);
    }

    public ValueTask<IReadOnlyList<Entity?>> FindEntitiesAsync(IReadOnlyList<EntityId> ids, long revision, CancellationToken cancellation = default)
    {
        Lookups++;
        var known = statements.SelectMany(statement => new[] { statement.Content.From, statement.Content.To }).ToHashSet();
        return new([.. ids.Select(id => known.Contains(id) ? new Entity(id, EntityNames.None) : null)]);
    }

    public ValueTask<Revision?> FindRevisionAsync(RevisionQuery query, CancellationToken cancellation = default) => throw new NotSupportedException();

    public ValueTask<IReadOnlyList<IReadOnlyList<Entity>>> FindEntitiesByNameAsync(IReadOnlyList<string> names, long revision, CancellationToken cancellation = default) => throw new NotSupportedException();

    public ValueTask<StatementPage> ListStatementsAsync(StatementQuery query, CancellationToken cancellation = default) => throw new NotSupportedException();

    public ValueTask<IReadOnlyList<StatementGroup>> GroupAsync(GroupQuery query, CancellationToken cancellation = default) => throw new NotSupportedException();

    public ValueTask<IReadOnlyList<IReadOnlyList<Evidence>>> ListEvidenceAsync(IReadOnlyList<StatementId> statements, long revision, CancellationToken cancellation = default) => throw new NotSupportedException();

    public ValueTask<SearchPage> SearchAsync(SearchQuery query, CancellationToken cancellation = default) => throw new NotSupportedException();

    public ValueTask<IReadOnlyList<IReadOnlyList<HistoryEntry>>> ListHistoryAsync(IReadOnlyList<StatementId> statements, CancellationToken cancellation = default) => throw new NotSupportedException();

    public ValueTask<IReadOnlyList<Document?>> FindDocumentsAsync(IReadOnlyList<DocumentId> ids, long revision, CancellationToken cancellation = default) => throw new NotSupportedException();

    private static EntityId? End(StatementRecord statement, StatementEnd end) => end == StatementEnd.From ? statement.Content.From : statement.Content.To;

    private static bool Holds(StatementFilter filter, StatementContent content) => filter switch
    {
        StatementFilter.All all => all.Parts.All(part => Holds(part, content)),
        StatementFilter.Not not => !Holds(not.Part, content),
        StatementFilter.PredicateIn predicates => predicates.Predicates.Contains(content.Predicate),
        StatementFilter.QualifierIn { Qualifier: "role" } role => role.Values.Contains(content.Qualifiers.Role ?? ""),
        _ => throw new NotSupportedException($"{filter}"),
    };
}
