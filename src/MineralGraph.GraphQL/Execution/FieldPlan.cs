using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;
using MineralGraph.GraphQL.Language;
using MineralGraph.GraphQL.Types;

namespace MineralGraph.GraphQL.Execution;

/// <summary>
/// One field of an answer: all selections of one response name on one object type. It may serve many requests at once; arguments without variables are coerced once
/// for all of them, others once for each.
/// </summary>
internal sealed class FieldPlan
{
    private readonly FieldBinding binding;
    private readonly (FieldArguments Values, GraphQLError? Fault)? arguments;
    private SelectionPlan[] subPlans = [];
    private IReadOnlySet<string>? subFieldNames;

    public FieldPlan(IReadOnlyList<Selection.Field> nodes, FieldDefinition definition, FieldBinding binding)
    {
        Nodes = nodes;
        Definition = definition;
        this.binding = binding;
        ResponseName = nodes[0].ResponseName;
        Property = JsonEncodedText.Encode(ResponseName, JavaScriptEncoder.UnsafeRelaxedJsonEscaping);
        Locations = [.. nodes.Select(node => node.Location)];
        Coordinate = definition.ToString();
        TakesText = definition.Type.Nullable is ScalarType { Coercion: StringScalar or IdScalar };
        if (!nodes[0].Arguments.Any(argument => VariablesIn.Value(argument.Value))) arguments = Coerce(ImmutableDictionary<string, object?>.Empty);
    }

    public IReadOnlyList<Selection.Field> Nodes { get; }

    public FieldDefinition Definition { get; }

    /// <summary>The resolver; null where the field is read from each parent alone.</summary>
    public FieldResolver? Resolver => binding.Resolve;

    /// <summary>Reads the field from a parent; null where it has a resolver.</summary>
    public Func<object?, object?>? Read => binding.Read;

    /// <summary>Whether a text that was found is the value as it is.</summary>
    public bool TakesText { get; }

    public string ResponseName { get; }

    /// <summary><c>Type.field</c>.</summary>
    public string Coordinate { get; }

    public JsonEncodedText Property { get; }

    public ImmutableArray<SourceLocation> Locations { get; }

    /// <summary>The coerced arguments, or the fault because of which they could not be coerced.</summary>
    public (FieldArguments Values, GraphQLError? Fault) ArgumentsFor(IReadOnlyDictionary<string, object?> variables) => arguments ?? Coerce(variables);

    /// <summary>The plan of the objects of that type below; the same one each time.</summary>
    public SelectionPlan Below(ObjectType type, FieldCollector collector)
    {
        while (true)
        {
            var known = Volatile.Read(ref subPlans);
            foreach (var plan in known)
            {
                if (plan.Type == type) return plan;
            }

            var added = collector.Collect(type, Nodes.Select(node => node.Selections!));
            if (Interlocked.CompareExchange(ref subPlans, [.. known, added], known) == known) return added;
        }
    }

    /// <summary>Names of the fields selected below, whatever the type of the value turns out to be.</summary>
    public IReadOnlySet<string> SubFieldNames(FieldCollector collector) => subFieldNames ??= collector.SubFieldNames(Nodes);

    private (FieldArguments Values, GraphQLError? Fault) Coerce(IReadOnlyDictionary<string, object?> variables)
    {
        var coercion = new ArgumentCoercion(variables);
        var values = coercion.Coerce(Definition, Nodes[0]);
        return (values, coercion.Fault);
    }
}
