namespace MineralGraph.Api.Tests;

/// <summary>A theory of what only the product's own engine does.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class OwnEngineTheoryAttribute : TheoryAttribute
{
    public OwnEngineTheoryAttribute() => Skip = OwnEngine.WhySkipped;
}
