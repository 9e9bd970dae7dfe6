namespace MineralGraph.Schema;

/// <summary>A relation of background facts as ontology.yml writes it.</summary>
internal sealed class WrittenRelation : WrittenLabel
{
    public List<string> From { get; init => field = value ?? []; } = [];

    public List<string> To { get; init => field = value ?? []; } = [];

    public bool Transitive { get; init; }

    internal RelationDefinition Define(string name) => new(name, Label, [.. From], [.. To], Transitive);
}
