namespace MineralGraph.GraphQL.Types;

/// <summary>A list.</summary>
internal sealed class ListType(GraphQLType of) : GraphQLType
{
    internal GraphQLType Of { get; } = of;

    internal override NamedType Named => Of.Named;

    public override string ToString() => $"[{Of}]";
}
