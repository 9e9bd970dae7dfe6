namespace MineralGraph.Api.Tests;

/// <summary>A test of what only the product's own engine does.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class OwnEngineFactAttribute : FactAttribute
{
    public OwnEngineFactAttribute() => Skip = OwnEngine.WhySkipped;
}
