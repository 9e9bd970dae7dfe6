using MineralGraph.GraphQL.Language;

namespace MineralGraph.GraphQL.Types;

/// <summary>Specification 3.9, Enums.</summary>
internal sealed class EnumType(string name, string? description, IReadOnlyList<EnumValueDefinition> values) : NamedType(name, description)
{
    internal IReadOnlyList<EnumValueDefinition> Values { get; } = values;

    internal bool Has(string value) => Values.Any(known => known.Name == value);
}
