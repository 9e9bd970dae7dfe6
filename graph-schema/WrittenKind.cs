namespace MineralGraph.Schema;

/// <summary>A kind as ontology.yml writes it.</summary>
internal sealed class WrittenKind : WrittenLabel
{
    public string Type { get; init; } = "";

    internal KindDefinition Define(string name) => new(name, Label, Type);
}
