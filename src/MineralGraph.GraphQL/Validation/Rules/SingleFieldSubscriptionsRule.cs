using MineralGraph.GraphQL.Language;

namespace MineralGraph.GraphQL.Validation.Rules;

/// <summary>Specification 5.2.4.1, Single Root Field.</summary>
internal sealed class SingleFieldSubscriptionsRule : ValidationRule
{
    public override void EnterOperation(Definition.Operation operation, ValidationContext context)
    {
        if (operation.Kind != OperationKind.Subscription || !context.Schema.Roots.ContainsKey(OperationKind.Subscription)) return;
        var who = operation.Name is null ? "Anonymous Subscription" : $"Subscription \"{operation.Name}\"";
        var selections = Flatten(operation.Selections, [], context).ToList();
        var conditional = selections.SelectMany(selection => selection.Directives).Where(directive => directive.Name.Value is "skip" or "include").ToList();
        if (conditional.Count > 0)
        {
            context.Report($"{who} must not use `@skip` or `@include` directives in the top level selection.", [.. conditional]);
            return;
        }

        var groups = selections.OfType<Selection.Field>().GroupBy(field => field.ResponseName).ToList();
        if (groups.Count == 0) context.Report($"{who} must select one top level field.", operation.Selections);
        if (groups.Count > 1) context.Report($"{who} must select only one top level field.", [.. groups.Skip(1).SelectMany(group => group)]);
        foreach (var group in groups.Where(group => group.First().Name.Value.StartsWith("__", StringComparison.Ordinal)))
            context.Report($"{who} must not select an introspection top level field.", [.. group]);
    }

    /// <summary>All selections at the top, fragments opened where their type applies; each named fragment once.</summary>
    private static IEnumerable<Selection> Flatten(SelectionSet set, HashSet<string> visited, ValidationContext context)
    {
        foreach (var selection in set.Items)
        {
            yield return selection;
            if (Opened(selection, visited, context) is not { } below) continue;
            foreach (var inner in Flatten(below, visited, context)) yield return inner;
        }
    }

    private static SelectionSet? Opened(Selection selection, HashSet<string> visited, ValidationContext context) => selection switch
    {
        Selection.Inline inline when Applies(inline.Condition, context) => inline.Selections,
        Selection.Spread spread when visited.Add(spread.Name.Value) && context.FindFragment(spread.Name.Value) is { } fragment && Applies(fragment.Condition, context) =>
            fragment.Selections,
        _ => null,
    };

    private static bool Applies(TypeNode.Named? condition, ValidationContext context) =>
        condition is null || (context.Schema.FindType(condition.Name.Value) is { } type && context.Schema.IsPossible(type, context.Schema.Roots[OperationKind.Subscription]));
}
