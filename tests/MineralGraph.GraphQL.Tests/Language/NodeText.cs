using System.Collections;
using System.Reflection;
using MineralGraph.GraphQL.Language;

namespace MineralGraph.GraphQL.Tests.Language;

/// <summary>The whole content of a node but its places, independent of the printer.</summary>
internal static class NodeText
{
    public static string Of(object? value) => value switch
    {
        null => "-",
        string text => $"'{text}'",
        Node node => $"{node.GetType().Name}({string.Join(", ", Contents(node))})",
        IEnumerable items => $"[{string.Join(", ", items.Cast<object?>().Select(Of))}]",
        _ => value.ToString()!,
    };

    private static IEnumerable<string> Contents(Node node) => node.GetType()
        .GetProperties(BindingFlags.Public | BindingFlags.Instance)
        .Where(property => property.Name is not (nameof(Node.Location) or "ResponseName") && property.GetIndexParameters().Length == 0)
        .DistinctBy(property => property.Name)
        .Select(property => $"{property.Name}={Of(property.GetValue(node))}");
}
