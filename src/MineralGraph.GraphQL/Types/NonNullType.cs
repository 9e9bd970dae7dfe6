namespace MineralGraph.GraphQL.Types;

/// <summary>A type that is never null.</summary>
internal sealed class NonNullType(GraphQLType of) : GraphQLType
{
    internal GraphQLType Of { get; } = of;

    internal override NamedType Named => Of.Named;

    public override string ToString() => $"{Of}!";
}
