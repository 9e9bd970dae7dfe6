namespace MineralGraph.GraphQL.Types;

/// <summary>Specification 3.6, Objects.</summary>
internal sealed class ObjectType(string name, string? description) : FieldedType(name, description);
