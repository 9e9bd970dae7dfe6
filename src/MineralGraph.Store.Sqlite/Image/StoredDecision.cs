using MineralGraph.Model;

namespace MineralGraph.Store.Sqlite.Image;

/// <summary>A decision and the revision that it made.</summary>
internal sealed record StoredDecision(Revision Revision, Decision Decision);
