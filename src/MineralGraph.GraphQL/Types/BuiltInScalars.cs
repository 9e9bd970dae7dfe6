namespace MineralGraph.GraphQL.Types;

/// <summary>Specification, sections 3.5.1 to 3.5.5.</summary>
internal static class BuiltInScalars
{
    public static IReadOnlyList<ScalarCoercion> All { get; } =
        [new IntScalar(), new FloatScalar(), new StringScalar(), new BooleanScalar(), new IdScalar()];
}
