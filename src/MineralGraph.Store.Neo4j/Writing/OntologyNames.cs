using System.Collections.Immutable;
using MineralGraph.Schema;

namespace MineralGraph.Store.Neo4j.Writing;

/// <summary>The labels and relationship types of natural Cypher: those of the ontology and no others, whatever the input says.</summary>
internal static class OntologyNames
{
    // The kind document has a type of its own name, which the label of quoted documents has taken.
    private static readonly ImmutableDictionary<string, string> Labels = Ontology.BuiltIn.Kinds.Values.Where(kind => kind.Name != "document").ToImmutableDictionary(kind => kind.Name, kind => kind.GraphQLType);

    /// <summary>All labels of kinds.</summary>
    internal static IEnumerable<string> AllLabels => Labels.Values;

    /// <summary>The types of relationships by predicate, such as BY_PRODUCT_OF.</summary>
    internal static ImmutableDictionary<string, object?> Types { get; } = Ontology.BuiltIn.Predicates.Keys.ToImmutableDictionary(predicate => predicate, predicate => (object?)predicate.ToUpperInvariant());

    /// <summary>The label of a kind, such as Commodity; none for a kind that the ontology lacks.</summary>
    internal static ImmutableArray<string> LabelsOf(string kind) => Labels.TryGetValue(kind, out var label) ? [label] : [];
}
