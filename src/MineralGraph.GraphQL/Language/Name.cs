namespace MineralGraph.GraphQL.Language;

internal sealed record Name(string Value) : Node
{
    public override string ToString() => Value;
}
