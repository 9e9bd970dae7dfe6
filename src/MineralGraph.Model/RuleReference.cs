namespace MineralGraph.Model;

/// <summary>The rule that found something, and its version.</summary>
public readonly record struct RuleReference(string Id, int Version)
{
    /// <summary>Stands in place of a rule where an editor read the words.</summary>
    public static RuleReference Editor { get; } = new("editor", 1);
}
