using MineralGraph.GraphQL.Language;
using MineralGraph.GraphQL.Types;

namespace MineralGraph.GraphQL.Validation;

/// <summary>What rules may know: the document, the schema, and where in both the walker stands.</summary>
internal sealed class ValidationContext
{
    private bool isAborted;
    private readonly List<GraphQLError> errors = [];
    private readonly Dictionary<string, Definition.Fragment> fragments = new(StringComparer.Ordinal);
    private readonly Dictionary<Node, IReadOnlyList<VariableUsage>> usages = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<SelectionSet, IReadOnlyList<Selection.Spread>> spreads = new(ReferenceEqualityComparer.Instance);

    public ValidationContext(GraphQLSchema schema, Document document, QueryLimits limits)
    {
        Schema = schema;
        Document = document;
        Limits = limits;
        foreach (var fragment in document.Definitions.OfType<Definition.Fragment>()) fragments[fragment.Name.Value] = fragment;
    }

    public GraphQLSchema Schema { get; }

    public Document Document { get; }

    public QueryLimits Limits { get; }

    public IReadOnlyList<GraphQLError> Errors => errors;

    /// <summary>Whether a bound was reached; nothing more is looked at then.</summary>
    public bool IsAborted => isAborted;

    /// <summary>Where the walker stands.</summary>
    public TypePosition Position { get; } = new();

    public void Report(string message, params ReadOnlySpan<Node> nodes)
    {
        var places = new SourceLocation[nodes.Length];
        for (var index = 0; index < places.Length; index++) places[index] = nodes[index].Location;
        Report(message, places);
    }

    private void Report(string message, params SourceLocation[] places) => Report(new GraphQLError(message) { Code = ErrorCodes.Validation, Locations = [.. places] });

    public void Report(GraphQLError error)
    {
        if (IsAborted) return;
        if (errors.Count >= Limits.MaxErrors)
        {
            Abort(new GraphQLError("Too many validation errors, error limit reached. Validation aborted.") { Code = ErrorCodes.Validation });
            return;
        }

        errors.Add(error);
    }

    public void Report(InputFault fault)
    {
        if (!IsAborted) Report(fault.Message, fault.Location);
    }

    public void Abort(GraphQLError reason)
    {
        if (!IsAborted) errors.Add(reason);
        isAborted = true;
    }

    public Definition.Fragment? FindFragment(string name) => fragments.GetValueOrDefault(name);

    /// <summary>The fragments that an operation uses, directly or through others, each once.</summary>
    public IReadOnlyList<Definition.Fragment> FragmentsOf(Definition.Operation operation)
    {
        var found = new OrderedDictionary<string, Definition.Fragment>(StringComparer.Ordinal);
        var open = new Queue<SelectionSet>([operation.Selections]);
        while (open.TryDequeue(out var set))
        {
            foreach (var spread in SpreadsOf(set))
                if (FindFragment(spread.Name.Value) is { } fragment && found.TryAdd(fragment.Name.Value, fragment)) open.Enqueue(fragment.Selections);
        }

        return [.. found.Values];
    }

    /// <summary>The spreads in a selection set and the sets inside it, not those inside fragments.</summary>
    public IReadOnlyList<Selection.Spread> SpreadsOf(SelectionSet set)
    {
        if (spreads.TryGetValue(set, out var known)) return known;
        return spreads[set] = FindSpreads(set);
    }

    /// <summary>The variables that an operation uses, directly or through fragments.</summary>
    public IEnumerable<VariableUsage> UsagesOf(Definition.Operation operation) =>
        UsagesIn(operation).Concat(FragmentsOf(operation).SelectMany(UsagesIn));

    private IReadOnlyList<VariableUsage> UsagesIn(Definition definition)
    {
        if (usages.TryGetValue(definition, out var known)) return known;
        var collected = new VariableUsages();
        new DocumentWalker([collected], new ValidationContext(Schema, new Document([]), Limits)).Walk(definition);
        return usages[definition] = collected.Found;
    }

    /// <summary>The set's own spreads first, then those of the sets below, the last first.</summary>
    private static List<Selection.Spread> FindSpreads(SelectionSet set)
    {
        var found = new List<Selection.Spread>();
        var open = new Stack<SelectionSet>([set]);
        while (open.TryPop(out var current))
        {
            foreach (var selection in current.Items)
            {
                if (selection is Selection.Spread spread) found.Add(spread);
                else if (SetBelow(selection) is { } below) open.Push(below);
            }
        }

        return found;
    }

    private static SelectionSet? SetBelow(Selection selection) => selection switch
    {
        Selection.Field field => field.Selections,
        Selection.Inline inline => inline.Selections,
        _ => null,
    };
}
