namespace MineralGraph.Model.Storage;

/// <summary>One thing that happened to a statement: the revision, and the decision where an editor made one.</summary>
public sealed record HistoryEntry(Revision Revision, Decision? Decision);
