namespace MineralGraph.GraphQL.Types;

/// <summary>A custom scalar for which the host registered no coercion: every value passes as it is.</summary>
internal sealed class PlainScalar(string name) : ScalarCoercion
{
    public override string Name => name;

    public override Coerced Read(ScalarInput input) => Coerced.To(input.Value);

    public override Coerced Write(object value) => Coerced.To(value);
}
