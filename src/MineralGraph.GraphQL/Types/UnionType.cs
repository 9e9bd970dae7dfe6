namespace MineralGraph.GraphQL.Types;

/// <summary>Specification 3.8, Unions.</summary>
internal sealed class UnionType(string name, string? description) : NamedType(name, description)
{
    internal List<ObjectType> Members { get; } = [];
}
