using System.Collections.Immutable;

namespace MineralGraph.Model.Storage;

/// <summary>All that one revision brought, ended and decided. The changes of all revisions, in order, are the whole graph with its history.</summary>
/// <param name="Revision">The revision.</param>
/// <param name="Documents">The documents that it brought, in order of id.</param>
/// <param name="Entities">The entities that it brought, in order of id.</param>
/// <param name="Statements">The statements that it brought, in order of id.</param>
public sealed record RevisionChange(Revision Revision, ImmutableArray<Document> Documents, ImmutableArray<Entity> Entities, ImmutableArray<StatementContent> Statements)
{
    /// <summary>The quotes that it brought, in the order of <see cref="DatedEvidence.InOrder"/>.</summary>
    public ImmutableArray<DatedEvidence> Added { get; init; } = [];

    /// <summary>The quotes that it ended, in the same order.</summary>
    public ImmutableArray<DatedEvidence> Removed { get; init; } = [];

    /// <summary>The decision that made it; null where ingestion did.</summary>
    public Decision? Decision { get; init; }
}
