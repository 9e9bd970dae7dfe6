using MineralGraph.GraphQL.Language;

namespace MineralGraph.GraphQL.Execution;

/// <summary>Whether something depends on the values of variables, and so on the request.</summary>
internal static class VariablesIn
{
    public static bool Value(ValueNode value) => value switch
    {
        ValueNode.Variable => true,
        ValueNode.List list => list.Items.Any(Value),
        ValueNode.InputObject fields => fields.Fields.Any(field => Value(field.Value)),
        _ => false,
    };

    /// <summary>Whether which fields are selected depends on variables: some selection is skipped or included by one.</summary>
    public static bool Selections(Document document) => document.Definitions.Any(definition => definition switch
    {
        Definition.Operation operation => Selections(operation.Selections),
        Definition.Fragment fragment => Selections(fragment.Selections),
        _ => false,
    });

    private static bool Selections(SelectionSet? set) =>
        set is not null && set.Items.Any(selection => selection.Directives.Any(directive => directive.Arguments.Any(argument => Value(argument.Value))) || Selections(Below(selection)));

    private static SelectionSet? Below(Selection selection) => selection switch
    {
        Selection.Field field => field.Selections,
        Selection.Inline inline => inline.Selections,
        _ => null,
    };
}
