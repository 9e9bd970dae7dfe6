namespace MineralGraph.GraphQL.Types;

/// <summary>What objects and interfaces share: fields and the interfaces that they implement.</summary>
internal abstract class FieldedType(string name, string? description) : NamedType(name, description)
{
    private readonly Dictionary<string, FieldOfType> fields = new(StringComparer.Ordinal);

    internal IReadOnlyDictionary<string, FieldOfType> Fields => fields;

    internal List<InterfaceType> Interfaces { get; } = [];

    internal void Add(FieldOfType field) => fields.Add(field.Name, field);
}
