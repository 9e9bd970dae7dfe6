using System.Text;
using MineralGraph.Model.Storage;

namespace MineralGraph.Model.Tests.Analysis;

/// <summary>A reader over a few statements that answers what analyses ask and counts how often they ask.</summary>
internal sealed class StatementList(params IReadOnlyList<StatementRecord> statements) : IGraphReader
{
    internal int Expansions { get; private set; }

    internal int Groupings { get; private set; }

    internal int Lookups { get; private set; }

    internal int Lists { get; private set; }

    internal int Quotations { get; private set; }

    /// <summary>The value in the words of the quotes of a statement, and the documents that say it; without an entry, one quote without a value in document 0.</summary>
    internal Dictionary<StatementId, (string Words, int Document)[]> Quotes { get; } = [];

    public ValueTask<IReadOnlyList<IReadOnlyList<StatementRecord>>> ExpandAsync(ExpandQuery query, CancellationToken cancellation = default)
    {
        Expansions++;
        return new([.. query.Entities.Select(entity => (IReadOnlyList<StatementRecord>)[.. statements.Where(statement => Ends(statement.Content, query.End).Contains(entity) && Holds(query.Filter, statement.Content)).Take(query.LimitEach)])]);
    }

    public ValueTask<IReadOnlyList<Entity?>> FindEntitiesAsync(IReadOnlyList<EntityId> ids, long revision, CancellationToken cancellation = default)
    {
        Lookups++;
        var known = statements.SelectMany(statement => new[] { statement.Content.From, statement.Content.To }).ToHashSet();
        return new([.. ids.Select(id => known.Contains(id) ? new Entity(id, EntityNames.None) : null)]);
    }

    public ValueTask<StatementPage> ListStatementsAsync(StatementQuery query, CancellationToken cancellation = default)
    {
        Lists++;
        var found = statements.Where(statement => Holds(query.Filter, statement.Content)).OrderBy(statement => statement.Id).ToList();
        return new(new StatementPage([.. found.Take(query.Limit)], found.Count > query.Limit, found.Count));
    }

    public ValueTask<IReadOnlyList<IReadOnlyList<Evidence>>> ListEvidenceAsync(IReadOnlyList<StatementId> statements, long revision, CancellationToken cancellation = default)
    {
        Quotations++;
        return new([.. statements.Select(id => (IReadOnlyList<Evidence>)[.. Quotes.GetValueOrDefault(id, [("", 0)]).Select(Quote)])]);
    }

    public ValueTask<Revision?> FindRevisionAsync(RevisionQuery query, CancellationToken cancellation = default) => throw new NotSupportedException();

    public ValueTask<IReadOnlyList<IReadOnlyList<Entity>>> FindEntitiesByNameAsync(IReadOnlyList<string> names, long revision, CancellationToken cancellation = default) => throw new NotSupportedException();

    public ValueTask<IReadOnlyList<StatementGroup>> GroupAsync(GroupQuery query, CancellationToken cancellation = default)
    {
        if (!query.IsOfEnds) throw new NotSupportedException($"{query}");
        Groupings++;
        return new([.. statements.Where(statement => Holds(query.Filter, statement.Content)).GroupBy(statement => (statement.Content.From, statement.Content.To))
            .Select(pair => new StatementGroup(pair.Key.From, pair.Key.To, pair.Count()) { Quotes = pair.Sum(statement => statement.EvidenceCount) })]);
    }

    public ValueTask<SearchPage> SearchAsync(SearchQuery query, CancellationToken cancellation = default) => throw new NotSupportedException();

    public ValueTask<IReadOnlyList<IReadOnlyList<HistoryEntry>>> ListHistoryAsync(IReadOnlyList<StatementId> statements, CancellationToken cancellation = default) => throw new NotSupportedException();

    public ValueTask<IReadOnlyList<Document?>> FindDocumentsAsync(IReadOnlyList<DocumentId> ids, long revision, CancellationToken cancellation = default) => throw new NotSupportedException();

    private static Evidence Quote((string Words, int Document) said) =>
        new(DocumentId.Of(Encoding.UTF8.GetBytes($"document {said.Document}")), new SourceSpan(0, 1), 1, "q") { ValueAsWritten = said.Words, Confidence = new Confidence(0.8) };

    private static EntityId?[] Ends(StatementContent content, StatementEnd end) => end switch
    {
        StatementEnd.From => [content.From],
        StatementEnd.To => [content.To],
        _ => [content.From, content.To],
    };

    private static bool Holds(StatementFilter filter, StatementContent content) => filter switch
    {
        StatementFilter.All all => all.Parts.All(part => Holds(part, content)),
        StatementFilter.Any any => any.Parts.Any(part => Holds(part, content)),
        StatementFilter.Not not => !Holds(not.Part, content),
        StatementFilter.PredicateIn predicates => predicates.Predicates.Contains(content.Predicate),
        StatementFilter.EndIn ends => Ends(content, ends.End).OfType<EntityId>().Any(ends.Entities.Contains),
        StatementFilter.QualifierIn qualifier => qualifier.Values.Contains(content.Qualifiers.Set.FirstOrDefault(set => set.Key == qualifier.Qualifier).Value ?? ""),
        _ => throw new NotSupportedException($"{filter}"),
    };
}
