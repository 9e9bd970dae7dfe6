namespace MineralGraph.GraphQL.Types;

/// <summary>The absence of a value, as opposed to null.</summary>
internal sealed class Undefined
{
    private Undefined() { }

    public static Undefined Value { get; } = new();
}
