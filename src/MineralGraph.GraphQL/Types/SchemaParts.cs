using MineralGraph.GraphQL.Language;

namespace MineralGraph.GraphQL.Types;

/// <summary>What a builder found.</summary>
internal sealed record SchemaParts(
    string? Description,
    OrderedDictionary<string, NamedType> Types,
    OrderedDictionary<string, DirectiveDefinition> Directives,
    IReadOnlyDictionary<OperationKind, ObjectType> Roots,
    FieldsType Meta);
