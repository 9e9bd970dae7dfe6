namespace MineralGraph.Cli.Copying;

/// <summary>What a copy came to: how many revisions were there already, and what both stores hold now, which is the same.</summary>
internal sealed record CopyReport(long AlreadyThere, long Copied, StoreContent From, StoreContent To);
