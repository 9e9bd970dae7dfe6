namespace MineralGraph.GraphQL.Tests.Oracle;

/// <summary>A test beside the reference implementation: skipped, visibly, where MINERALGRAPH_TEST_NODE does not name the program <c>node</c>.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class NeedsNodeFactAttribute : FactAttribute
{
    public NeedsNodeFactAttribute()
    {
        if (Node is null) Skip = "MINERALGRAPH_TEST_NODE names no program node.";
    }

    internal static string? Node { get; } = Environment.GetEnvironmentVariable("MINERALGRAPH_TEST_NODE") is { Length: > 0 } node && File.Exists(node) ? node : null;
}
