using MineralGraph.GraphQL.Language;

namespace MineralGraph.GraphQL.Types;

internal sealed class ScalarType(TypeDefinition definition, string? specifiedByUrl, ScalarCoercion coercion) : NamedType(definition)
{
    public string? SpecifiedByUrl { get; } = specifiedByUrl;

    public ScalarCoercion Coercion { get; } = coercion;
}
