namespace MineralGraph.GraphQL.Types;

/// <summary>Where inside an input value: names and list positions, innermost first.</summary>
internal sealed record InputPath(InputPath? Parent, object Key)
{
    /// <summary>" at .name[0]", or nothing at the root.</summary>
    public static string Show(InputPath? path)
    {
        var keys = new Stack<string>();
        for (var at = path; at is not null; at = at.Parent) keys.Push(at.Key is int index ? $"[{index}]" : $".{at.Key}");
        return keys.Count == 0 ? "" : $" at {string.Concat(keys)}";
    }
}
