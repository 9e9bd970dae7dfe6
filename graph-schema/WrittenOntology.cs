namespace MineralGraph.Schema;

/// <summary>ontology.yml as it is written.</summary>
internal sealed class WrittenOntology
{
    public Dictionary<string, WrittenKind> Kinds { get; init => field = value ?? []; } = [];

    public Dictionary<string, WrittenQualifier> Qualifiers { get; init => field = value ?? []; } = [];

    public Dictionary<string, WrittenValue> Dimensions { get; init => field = value ?? []; } = [];

    public Dictionary<string, WrittenPredicate> Predicates { get; init => field = value ?? []; } = [];

    public Dictionary<string, WrittenRelation> Background { get; init => field = value ?? []; } = [];
}
