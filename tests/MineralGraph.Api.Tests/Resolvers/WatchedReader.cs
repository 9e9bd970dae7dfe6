using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using MineralGraph.Model;
using MineralGraph.Model.Storage;

namespace MineralGraph.Api.Tests.Resolvers;

/// <summary>Passes questions on to another reader, counts them by name, remembers for which pages a total was asked, and fails where it is told to.</summary>
internal sealed class WatchedReader(IGraphReader inner) : IPresumingReader
{
    private readonly ConcurrentDictionary<string, int> counts = new();

    internal const string Secret = "a file name that is nobody's business";

    /// <summary>The question that fails, or null.</summary>
    internal string? Failing { get; init; }

    /// <summary>What it presumes; null for nothing.</summary>
    internal PresumedRevision? Presumed { get; init; }

    internal List<bool> TotalsAsked { get; } = [];

    internal string Counts => string.Join(", ", counts.OrderBy(count => count.Key, StringComparer.Ordinal).Select(count => $"{count.Key} {count.Value}"));

    public ValueTask<Revision?> FindRevisionAsync(RevisionQuery query, CancellationToken cancellation = default) => Counted().FindRevisionAsync(query, cancellation);

    public ValueTask<IReadOnlyList<Entity?>> FindEntitiesAsync(IReadOnlyList<EntityId> ids, long revision, CancellationToken cancellation = default) => Counted().FindEntitiesAsync(ids, revision, cancellation);

    public ValueTask<IReadOnlyList<IReadOnlyList<Entity>>> FindEntitiesByNameAsync(IReadOnlyList<string> names, long revision, CancellationToken cancellation = default) => Counted().FindEntitiesByNameAsync(names, revision, cancellation);

    public ValueTask<StatementPage> ListStatementsAsync(StatementQuery query, CancellationToken cancellation = default)
    {
        TotalsAsked.Add(query.CountTotal);
        return Counted().ListStatementsAsync(query, cancellation);
    }

    public ValueTask<IReadOnlyList<IReadOnlyList<StatementRecord>>> ExpandAsync(ExpandQuery query, CancellationToken cancellation = default) => Counted().ExpandAsync(query, cancellation);

    public ValueTask<IReadOnlyList<StatementGroup>> GroupAsync(GroupQuery query, CancellationToken cancellation = default) => Counted().GroupAsync(query, cancellation);

    public ValueTask<IReadOnlyList<IReadOnlyList<Evidence>>> ListEvidenceAsync(IReadOnlyList<StatementId> statements, long revision, CancellationToken cancellation = default) => Counted().ListEvidenceAsync(statements, revision, cancellation);

    public ValueTask<SearchPage> SearchAsync(SearchQuery query, CancellationToken cancellation = default) => Counted().SearchAsync(query, cancellation);

    public ValueTask<IReadOnlyList<IReadOnlyList<HistoryEntry>>> ListHistoryAsync(IReadOnlyList<StatementId> statements, CancellationToken cancellation = default) => Counted().ListHistoryAsync(statements, cancellation);

    public ValueTask<IReadOnlyList<Document?>> FindDocumentsAsync(IReadOnlyList<DocumentId> ids, long revision, CancellationToken cancellation = default) => Counted().FindDocumentsAsync(ids, revision, cancellation);

    public PresumedRevision? Presume() => Presumed;

    private IGraphReader Counted([CallerMemberName] string name = "")
    {
        counts.AddOrUpdate(name[..^"Async".Length], 1, (_, count) => count + 1);
        return name == Failing + "Async" ? throw new InvalidOperationException(Secret) : inner;
    }
}
