namespace MineralGraph.GraphQL.Types;

internal sealed class NonNullType(GraphQLType of) : GraphQLType
{
    public GraphQLType Of { get; } = of;

    public override NamedType Named => Of.Named;

    public override string ToString() => $"{Of}!";
}
