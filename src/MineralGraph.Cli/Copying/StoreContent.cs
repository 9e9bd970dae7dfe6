namespace MineralGraph.Cli.Copying;

/// <summary>How much a store holds, over all its revisions, and the hash of it.</summary>
internal sealed record StoreContent(int Revisions, int Documents, int Entities, int Statements, int Quotes, int Decisions, string Sha256);
