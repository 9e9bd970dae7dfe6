using System.Collections.Frozen;

namespace MineralGraph.GraphQL.Language;

/// <summary>Specification, section 3.13: where directives may stand.</summary>
internal static class DirectivePlaces
{
    public static FrozenSet<string> All { get; } = FrozenSet.Create(
        "QUERY", "MUTATION", "SUBSCRIPTION", "FIELD", "FRAGMENT_DEFINITION", "FRAGMENT_SPREAD", "INLINE_FRAGMENT", "VARIABLE_DEFINITION",
        "SCHEMA", "SCALAR", "OBJECT", "FIELD_DEFINITION", "ARGUMENT_DEFINITION", "INTERFACE", "UNION", "ENUM", "ENUM_VALUE",
        "INPUT_OBJECT", "INPUT_FIELD_DEFINITION");
}
