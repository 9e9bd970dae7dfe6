using System.Collections.Immutable;

namespace MineralGraph.Model.Storage;

/// <summary>All that one document contributes: written in one transaction, visible whole or not at all.</summary>
/// <param name="Document">The document.</param>
/// <param name="Entities">The entities that its statements speak of.</param>
/// <param name="Statements">Its statements; every piece of evidence is of this document and stands in its text.</param>
public sealed record DocumentCommit(Document Document, ImmutableArray<Entity> Entities, ImmutableArray<Statement> Statements);
