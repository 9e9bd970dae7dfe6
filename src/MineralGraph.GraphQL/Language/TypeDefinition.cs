using System.Collections.Immutable;

namespace MineralGraph.GraphQL.Language;

/// <summary>Specification 3, a definition of a type in SDL.</summary>
/// <param name="Start">Where it begins.</param>
/// <param name="Keyword">scalar, type, interface, union, enum or input.</param>
/// <param name="Name">The type's name.</param>
/// <param name="Description">What it says of itself.</param>
internal sealed record TypeDefinition(int Start, string Keyword, string Name, string? Description) : Node(Start)
{
    internal ImmutableArray<Directive> Directives { get; init; } = [];

    /// <summary>Interfaces of an object or interface, members of a union.</summary>
    internal ImmutableArray<string> Names { get; init; } = [];

    internal ImmutableArray<FieldDefinition> Fields { get; init; } = [];

    internal ImmutableArray<EnumValueDefinition> Values { get; init; } = [];
}
