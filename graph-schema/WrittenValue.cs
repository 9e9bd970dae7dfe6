namespace MineralGraph.Schema;

/// <summary>A value of a qualifier, or a dimension, as ontology.yml writes it.</summary>
internal sealed class WrittenValue : WrittenLabel;
