namespace MineralGraph.Schema;

/// <summary>Something with words in two languages, as ontology.yml writes it.</summary>
internal abstract class WrittenLabel
{
    public string En { get; init; } = "";

    public string Zh { get; init; } = "";

    internal Label Label => new(En, Zh);

    internal bool IsComplete => !string.IsNullOrWhiteSpace(En) && !string.IsNullOrWhiteSpace(Zh);
}
