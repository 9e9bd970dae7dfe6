namespace MineralGraph.Schema;

/// <summary>A predicate as ontology.yml writes it.</summary>
internal sealed class WrittenPredicate
{
    public string En { get; init; } = "";

    public string Zh { get; init; } = "";

    public List<string> From { get; init; } = [];

    public List<string> To { get; init; } = [];

    public List<string> Qualifiers { get; init; } = [];

    public List<string> Measure { get; init; } = [];

    public List<string> Dimensions { get; init; } = [];

    internal PredicateDefinition Define(string name) => new(name, En, Zh, [.. From], [.. To], [.. Qualifiers], [.. Measure], [.. Dimensions]);
}
