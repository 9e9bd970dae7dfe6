namespace MineralGraph.GraphQL.Types;

/// <summary>What is wrong with an input value. The sentence is made only when asked for: a value may have more faults than are ever told.</summary>
internal readonly record struct InputFault(Func<string> Describe, SourceLocation Location, InputPath? Path)
{
    public string Message => Describe();

    /// <summary>" at .name[0]", or nothing at the root of the value.</summary>
    public string Where => InputPath.Show(Path);
}
