using System.Collections.Immutable;

namespace MineralGraph.GraphQL.Execution;

/// <summary>A place in the answer, as a chain towards the root.</summary>
internal sealed record ResultPath(ResultPath? Parent, object Key)
{
    internal ImmutableArray<object> ToArray()
    {
        var keys = new Stack<object>();
        for (var at = this; at is not null; at = at.Parent) keys.Push(at.Key);
        return [.. keys];
    }
}
