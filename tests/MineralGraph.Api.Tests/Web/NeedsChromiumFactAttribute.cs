namespace MineralGraph.Api.Tests.Web;

/// <summary>A test in a browser: skipped, visibly, where MINERALGRAPH_TEST_CHROMIUM does not name one.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class NeedsChromiumFactAttribute : FactAttribute
{
    public NeedsChromiumFactAttribute()
    {
        if (Executable is null) Skip = "MINERALGRAPH_TEST_CHROMIUM names no Chromium.";
    }

    internal static string? Executable { get; } = Environment.GetEnvironmentVariable("MINERALGRAPH_TEST_CHROMIUM") is { Length: > 0 } file && File.Exists(file) ? file : null;
}
