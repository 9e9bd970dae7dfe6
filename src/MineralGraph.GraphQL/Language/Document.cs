using System.Collections.Immutable;

namespace MineralGraph.GraphQL.Language;

/// <summary>Specification 2.2, Document.</summary>
internal sealed record Document(Source Source, ImmutableArray<Node> Definitions)
{
    internal IEnumerable<OperationDefinition> Operations => Definitions.OfType<OperationDefinition>();

    internal IEnumerable<FragmentDefinition> Fragments => Definitions.OfType<FragmentDefinition>();
}
