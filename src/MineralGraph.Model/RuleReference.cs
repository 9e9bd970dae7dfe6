namespace MineralGraph.Model;

/// <summary>The rule that found something, and its version.</summary>
public readonly record struct RuleReference(string Id, int Version);
