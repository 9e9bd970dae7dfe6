namespace MineralGraph.Ingest.Tests;

/// <summary>A test on real documents: skipped, visibly, where MINERALGRAPH_TEST_SEEDS does not name the folder that holds seeds/ and gold/.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class NeedsSeedsFactAttribute : FactAttribute
{
    public NeedsSeedsFactAttribute()
    {
        if (Folder is null) Skip = "MINERALGRAPH_TEST_SEEDS names no folder with seeds/ and gold/.";
    }

    internal static string? Folder { get; } = Environment.GetEnvironmentVariable("MINERALGRAPH_TEST_SEEDS") is { Length: > 0 } folder && Directory.Exists(Path.Combine(folder, "seeds")) ? folder : null;
}
