namespace MineralGraph.Model.Storage;

/// <summary>
/// What every store answers: a few primitives, batch-first. Answers about many keys come in the order of the keys.
/// A failing store throws <see cref="ProblemException"/> with a code MG4xxx.
/// </summary>
public interface IGraphReader
{
    /// <summary>The revision meant, or null where there is no such one.</summary>
    ValueTask<Revision?> FindRevisionAsync(RevisionQuery query, CancellationToken cancellation = default);

    /// <summary>The entities of these ids; null where one is unknown.</summary>
    ValueTask<IReadOnlyList<Entity?>> FindEntitiesAsync(IReadOnlyList<EntityId> ids, long revision, CancellationToken cancellation = default);

    /// <summary>For each name, the entities that bear it in any language, letter case and width aside; the most stated first.</summary>
    ValueTask<IReadOnlyList<IReadOnlyList<Entity>>> FindEntitiesByNameAsync(IReadOnlyList<string> names, long revision, CancellationToken cancellation = default);

    /// <summary>A page of the statements that meet a filter. Rejected and replaced statements are found only where the filter names their status.</summary>
    ValueTask<StatementPage> ListStatementsAsync(StatementQuery query, CancellationToken cancellation = default);

    /// <summary>For each entity, the statements that begin or end there. Rejected and replaced ones as above.</summary>
    ValueTask<IReadOnlyList<IReadOnlyList<StatementRecord>>> ExpandAsync(ExpandQuery query, CancellationToken cancellation = default);

    /// <summary>Counts and sums by keys, largest count first. Rejected and replaced ones as above.</summary>
    ValueTask<IReadOnlyList<StatementGroup>> GroupAsync(GroupQuery query, CancellationToken cancellation = default);

    /// <summary>For each statement, its evidence, in the order of document names and places.</summary>
    ValueTask<IReadOnlyList<IReadOnlyList<Evidence>>> ListEvidenceAsync(IReadOnlyList<StatementId> statements, long revision, CancellationToken cancellation = default);

    /// <summary>Entities by name and statements by their quotes.</summary>
    ValueTask<SearchPage> SearchAsync(SearchQuery query, CancellationToken cancellation = default);

    /// <summary>For each statement, what happened to it, oldest first.</summary>
    ValueTask<IReadOnlyList<IReadOnlyList<HistoryEntry>>> ListHistoryAsync(IReadOnlyList<StatementId> statements, CancellationToken cancellation = default);

    /// <summary>The documents of these ids, null where one is unknown; with no ids, all documents in order of name.</summary>
    ValueTask<IReadOnlyList<Document?>> FindDocumentsAsync(IReadOnlyList<DocumentId> ids, long revision, CancellationToken cancellation = default);
}
