namespace MineralGraph.GraphQL.Types;

/// <summary>Specification 3.10, Input Objects.</summary>
internal sealed class InputObjectType(string name, string? description, bool isOneOf) : NamedType(name, description)
{
    private readonly Dictionary<string, InputValue> fields = new(StringComparer.Ordinal);

    /// <summary>Whether exactly one of the fields is to be given.</summary>
    internal bool IsOneOf { get; } = isOneOf;

    internal IReadOnlyDictionary<string, InputValue> Fields => fields;

    internal void Add(InputValue field) => fields.Add(field.Name, field);
}
