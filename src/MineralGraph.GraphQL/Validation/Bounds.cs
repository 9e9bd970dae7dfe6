using MineralGraph.GraphQL.Language;

namespace MineralGraph.GraphQL.Validation;

/// <summary>Refuses documents that are too deep or too wide, having looked at no more of them than the limits allow.</summary>
internal sealed class Bounds
{
    private readonly ValidationContext context;
    private readonly GraphQLOptions options;
    private int fields;

    private Bounds(ValidationContext context, GraphQLOptions options)
    {
        this.context = context;
        this.options = options;
    }

    internal static GraphQLError? Check(ValidationContext context, GraphQLOptions options)
    {
        var bounds = new Bounds(context, options);
        return context.Document.Operations.Select(operation => bounds.Walk(operation.Selections, 1, [])).FirstOrDefault(error => error is not null);
    }

    private GraphQLError? Walk(SelectionSet set, int depth, HashSet<string> spread)
    {
        foreach (var selection in set.Selections)
        {
            if (++fields > options.MaxFields) return Refuse("MG5001", $"The query selects more than {options.MaxFields} fields; ask for less at \"{Name(selection)}\" or in several queries.", selection);
            if (depth > options.MaxDepth) return Refuse("MG5002", $"The query is nested more than {options.MaxDepth} fields deep at \"{Name(selection)}\"; ask for less depth.", selection);
            if (Below(selection, depth, spread) is { } error) return error;
        }

        return null;
    }

    private GraphQLError? Below(Selection selection, int depth, HashSet<string> spread)
    {
        if (selection is Selection.Field { Selections: { } below }) return Walk(below, depth + 1, spread);
        if (selection is Selection.Inline inline) return Walk(inline.Selections, depth, spread);
        if (selection is not Selection.Spread named || !context.Fragments.TryGetValue(named.Name, out var fragment) || !spread.Add(named.Name)) return null;
        var error = Walk(fragment.Selections, depth, spread);
        spread.Remove(named.Name);
        return error;
    }

    private static string Name(Selection selection) => selection switch { Selection.Field field => field.ResponseName, Selection.Spread spread => spread.Name, _ => "..." };

    private GraphQLError Refuse(string code, string message, Selection selection) => new(message, [context.Document.Source.Locate(selection.Start)], [], code);
}
