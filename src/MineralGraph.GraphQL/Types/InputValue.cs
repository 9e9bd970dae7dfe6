using MineralGraph.GraphQL.Language;

namespace MineralGraph.GraphQL.Types;

/// <summary>An argument or a field of an input object.</summary>
internal sealed record InputValue(string Name, string? Description, GraphQLType Type, ValueNode? Default, string? DeprecationReason)
{
    internal bool IsRequired => Type is NonNullType && Default is null;
}
