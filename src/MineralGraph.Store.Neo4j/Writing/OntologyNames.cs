using System.Collections.Immutable;
using MineralGraph.Schema;

namespace MineralGraph.Store.Neo4j.Writing;

/// <summary>The labels and relationship types of natural Cypher: those of the ontology and no others, whatever the input says.</summary>
internal static class OntologyNames
{
    // The kind document has a type of its own name, which the label of quoted documents has taken.
    private static readonly ImmutableDictionary<string, string> Labels = Ontology.BuiltIn.Kinds.Values.Where(kind => kind.Name != "document").ToImmutableDictionary(kind => kind.Name, kind => kind.GraphQLType);

    private static readonly ImmutableDictionary<string, string> Types = Ontology.BuiltIn.Predicates.Keys.ToImmutableDictionary(predicate => predicate, predicate => predicate.ToUpperInvariant());

    /// <summary>The label of a kind, such as Commodity; none for a kind that the ontology lacks.</summary>
    internal static ImmutableArray<string> LabelsOf(string kind) => Labels.TryGetValue(kind, out var label) ? [label] : [];

    /// <summary>The type of a predicate, such as BY_PRODUCT_OF; null for a predicate that the ontology lacks.</summary>
    internal static string? TypeOf(string predicate) => Types.GetValueOrDefault(predicate);
}
