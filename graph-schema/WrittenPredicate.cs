namespace MineralGraph.Schema;

/// <summary>A predicate as ontology.yml writes it.</summary>
internal sealed class WrittenPredicate : WrittenLabel
{
    public List<string> From { get; init => field = value ?? []; } = [];

    public List<string> To { get; init => field = value ?? []; } = [];

    public ObjectUse Object { get; init; }

    public Cardinality Cardinality { get; init; } = Cardinality.Many;

    public bool Transitive { get; init; }

    public bool Symmetric { get; init; }

    public List<string> Qualifiers { get; init => field = value ?? []; } = [];

    public List<string> Measure { get; init => field = value ?? []; } = [];

    public List<string> Dimensions { get; init => field = value ?? []; } = [];

    internal PredicateDefinition Define(string name) => new(name, Label, [.. From], [.. To])
    {
        Object = Object,
        Cardinality = Cardinality,
        IsTransitive = Transitive,
        IsSymmetric = Symmetric,
        Qualifiers = [.. Qualifiers],
        Measures = [.. Measure],
        Dimensions = [.. Dimensions],
    };
}
