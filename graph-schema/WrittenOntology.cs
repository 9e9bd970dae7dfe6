namespace MineralGraph.Schema;

/// <summary>ontology.yml as it is written.</summary>
internal sealed class WrittenOntology
{
    public Dictionary<string, Dictionary<string, string>> Kinds { get; init; } = [];

    public Dictionary<string, List<string>> Qualifiers { get; init; } = [];

    public Dictionary<string, WrittenPredicate> Predicates { get; init; } = [];
}
