namespace MineralGraph.GraphQL.Types;

/// <summary>Specification 3.7, Interfaces.</summary>
internal sealed class InterfaceType(string name, string? description) : FieldedType(name, description);
