using MineralGraph.Model;

namespace MineralGraph.Store.Sqlite.Image;

/// <summary>A document and the revision that brought it.</summary>
internal sealed record StoredDocument(Document Document, long AddedIn);
