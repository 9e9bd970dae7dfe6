namespace MineralGraph.Model;

/// <summary>A numbered commit, by ingestion or by an editor. Any query can be asked as of one.</summary>
/// <param name="Number">1, 2, 3 …; 0 is the empty graph.</param>
/// <param name="At">When it was committed.</param>
/// <param name="By">Who: an editor's name, or <c>ingestion</c>.</param>
/// <param name="Summary">What it did, in words.</param>
public sealed record Revision(long Number, DateTimeOffset At, string By, string Summary)
{
    /// <summary>The empty graph, before any commit.</summary>
    public static Revision Empty { get; } = new(0, DateTimeOffset.UnixEpoch, "nobody", "the empty graph");
}
