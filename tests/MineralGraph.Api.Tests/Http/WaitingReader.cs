using MineralGraph.Model;
using MineralGraph.Model.Storage;

namespace MineralGraph.Api.Tests.Http;

/// <summary>A reader whose lists of documents come when they are released, or never.</summary>
internal sealed class WaitingReader(IGraphReader inner) : IGraphReader
{
    private readonly TaskCompletionSource released = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource asked = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private int now;

    internal int MostAtOnce { get; private set; }

    internal void Release() => released.SetResult();

    /// <summary>Waits until somebody asks.</summary>
    internal Task AskedAsync() => asked.Task;

    public async ValueTask<IReadOnlyList<Document?>> FindDocumentsAsync(IReadOnlyList<DocumentId> ids, long revision, CancellationToken cancellation = default)
    {
        asked.TrySetResult();
        MostAtOnce = Math.Max(MostAtOnce, Interlocked.Increment(ref now));
        await released.Task.WaitAsync(cancellation);
        Interlocked.Decrement(ref now);
        return await inner.FindDocumentsAsync(ids, revision, cancellation);
    }

    public ValueTask<Revision?> FindRevisionAsync(RevisionQuery query, CancellationToken cancellation = default) => inner.FindRevisionAsync(query, cancellation);

    public ValueTask<IReadOnlyList<Entity?>> FindEntitiesAsync(IReadOnlyList<EntityId> ids, long revision, CancellationToken cancellation = default) => inner.FindEntitiesAsync(ids, revision, cancellation);

    public ValueTask<IReadOnlyList<IReadOnlyList<Entity>>> FindEntitiesByNameAsync(IReadOnlyList<string> names, long revision, CancellationToken cancellation = default) => inner.FindEntitiesByNameAsync(names, revision, cancellation);

    public ValueTask<StatementPage> ListStatementsAsync(StatementQuery query, CancellationToken cancellation = default) => inner.ListStatementsAsync(query, cancellation);

    public ValueTask<IReadOnlyList<IReadOnlyList<StatementRecord>>> ExpandAsync(ExpandQuery query, CancellationToken cancellation = default) => inner.ExpandAsync(query, cancellation);

    public ValueTask<IReadOnlyList<StatementGroup>> GroupAsync(GroupQuery query, CancellationToken cancellation = default) => inner.GroupAsync(query, cancellation);

    public ValueTask<IReadOnlyList<IReadOnlyList<Evidence>>> ListEvidenceAsync(IReadOnlyList<StatementId> statements, long revision, CancellationToken cancellation = default) => inner.ListEvidenceAsync(statements, revision, cancellation);

    public ValueTask<SearchPage> SearchAsync(SearchQuery query, CancellationToken cancellation = default) => inner.SearchAsync(query, cancellation);

    public ValueTask<IReadOnlyList<IReadOnlyList<HistoryEntry>>> ListHistoryAsync(IReadOnlyList<StatementId> statements, CancellationToken cancellation = default) => inner.ListHistoryAsync(statements, cancellation);
}
