using MineralGraph.GraphQL.Language;

namespace MineralGraph.GraphQL.Validation;

/// <summary>
/// The size of operations with their fragments expanded: fields, aliases, depth. Each fragment is measured once and its figures reused, so that the work grows
/// with the document's length even where the expanded operation would grow exponentially. A fragment inside itself counts as empty; another rule refuses it.
/// </summary>
internal sealed class QueryMeasure(Document document, QueryLimits limits)
{
    private int visited;

    /// <summary>Levels of fields and fragments inside one another that are followed at most, so that no chain of fragments exhausts the stack.</summary>
    private const int MaxNesting = 512;

    private readonly Dictionary<string, Definition.Fragment> fragments = Index(document);
    private readonly Dictionary<string, SelectionSize> measured = new(StringComparer.Ordinal);
    private readonly HashSet<string> open = new(StringComparer.Ordinal);
    private int nesting;

    /// <summary>Selections looked at so far.</summary>
    public int Visited => visited;

    /// <summary>The bound that an operation of the document exceeds, or null.</summary>
    public static GraphQLError? Check(Document document, QueryLimits limits) => new QueryMeasure(document, limits).Run();

    public GraphQLError? Run()
    {
        foreach (var operation in document.Definitions.OfType<Definition.Operation>())
            if (Excess(operation, Measure(operation.Selections)) is { } error) return error;
        return null;
    }

    /// <summary>The size of one operation.</summary>
    public SelectionSize SizeOf(Definition.Operation operation) => Measure(operation.Selections);

    private GraphQLError? Excess(Definition.Operation operation, SelectionSize size)
    {
        var name = operation.Name is null ? "The operation" : $"Operation \"{operation.Name}\"";
        if (size.Depth > limits.MaxDepth)
            return Refuse(
                ErrorCodes.TooDeep, $"{name} is {(size.Depth >= SelectionSize.Most ? $"more than {MaxNesting}" : $"{size.Depth}")} levels deep at field \"{size.Deepest?.ResponseName}\"; at most {limits.MaxDepth} are allowed.",
                size.Deepest);
        if (size.Fields > limits.MaxFields)
            return Refuse(
                ErrorCodes.TooManyFields, $"{name} selects {Figure(size.Fields)} fields, most of them under \"{size.Largest?.ResponseName}\"; at most {limits.MaxFields} are allowed.",
                size.Largest);
        if (size.Aliases > limits.MaxAliases)
            return Refuse(
                ErrorCodes.TooManyAliases, $"{name} has {Figure(size.Aliases)} aliases, many of them for \"{size.MostAliased?.Name}\"; at most {limits.MaxAliases} are allowed.",
                size.MostAliased);
        return null;
    }

    private static GraphQLError Refuse(string code, string message, Node? node) =>
        new(message) { Code = code, Locations = node is null ? [] : [node.Location] };

    private static string Figure(long figure) => figure >= SelectionSize.Most ? $"more than {SelectionSize.Most}" : $"{figure}";

    private SelectionSize Measure(SelectionSet set)
    {
        var total = SelectionSize.None;
        if (++nesting <= MaxNesting)
            foreach (var selection in set.Items) total = total.With(Measure(selection));
        else total = SelectionSize.TooDeep(set.Items.OfType<Selection.Field>().FirstOrDefault());
        nesting--;
        return total;
    }

    private SelectionSize Measure(Selection selection)
    {
        visited++;
        return selection switch
        {
            Selection.Field field => SelectionSize.Of(field, field.Selections is null ? SelectionSize.None : Measure(field.Selections)),
            Selection.Inline inline => Measure(inline.Selections),
            Selection.Spread spread => MeasureFragment(spread.Name.Value),
            _ => SelectionSize.None,
        };
    }

    private SelectionSize MeasureFragment(string name)
    {
        if (measured.TryGetValue(name, out var known)) return known;
        if (!fragments.TryGetValue(name, out var fragment) || !open.Add(name)) return SelectionSize.None;
        var size = Measure(fragment.Selections);
        open.Remove(name);
        return measured[name] = size;
    }

    private static Dictionary<string, Definition.Fragment> Index(Document document)
    {
        var index = new Dictionary<string, Definition.Fragment>(StringComparer.Ordinal);
        foreach (var fragment in document.Definitions.OfType<Definition.Fragment>()) index[fragment.Name.Value] = fragment;
        return index;
    }
}
