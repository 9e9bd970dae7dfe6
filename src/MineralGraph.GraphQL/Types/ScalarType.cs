namespace MineralGraph.GraphQL.Types;

/// <summary>Specification 3.5, Scalars.</summary>
internal sealed class ScalarType(string name, string? description) : NamedType(name, description);
