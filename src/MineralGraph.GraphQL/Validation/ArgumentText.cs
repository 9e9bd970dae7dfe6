using System.Collections.Immutable;
using MineralGraph.GraphQL.Language;

namespace MineralGraph.GraphQL.Validation;

/// <summary>Arguments and input objects as a text in which the order of names plays no part.</summary>
internal static class ArgumentText
{
    public static string Of(ImmutableArray<ArgumentNode> arguments) => arguments.IsEmpty
        ? ""
        : string.Join(',', arguments.OrderBy(argument => argument.Name.Value, StringComparer.Ordinal).Select(argument => $"{argument.Name}:{Of(argument.Value)}"));

    private static string Of(ValueNode value) => value switch
    {
        ValueNode.InputObject fields => $"{{{Of(fields.Fields)}}}",
        ValueNode.List list => $"[{string.Join(',', list.Items.Select(Of))}]",
        _ => value.ToString(),
    };
}
