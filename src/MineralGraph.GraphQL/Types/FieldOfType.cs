namespace MineralGraph.GraphQL.Types;

/// <summary>A field of an object or an interface.</summary>
internal sealed record FieldOfType(string Name, string? Description, IReadOnlyDictionary<string, InputValue> Arguments, GraphQLType Type, string? DeprecationReason);
