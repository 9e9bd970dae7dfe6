using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;
using MineralGraph.GraphQL.Language;
using MineralGraph.GraphQL.Types;

namespace MineralGraph.GraphQL.Execution;

/// <summary>One field of an answer: all selections of one response name on one object type, with arguments coerced once.</summary>
internal sealed class FieldPlan(IReadOnlyList<Selection.Field> nodes, FieldDefinition definition, FieldArguments arguments, GraphQLError? fault)
{
    private readonly Dictionary<ObjectType, SelectionPlan> subPlans = [];

    public IReadOnlyList<Selection.Field> Nodes { get; } = nodes;

    public FieldDefinition Definition { get; } = definition;

    public FieldArguments Arguments { get; } = arguments;

    /// <summary>Why the arguments could not be coerced, or null.</summary>
    public GraphQLError? Fault { get; } = fault;

    public string ResponseName { get; } = nodes[0].ResponseName;

    public JsonEncodedText Property { get; } = JsonEncodedText.Encode(nodes[0].ResponseName, JavaScriptEncoder.UnsafeRelaxedJsonEscaping);

    public ImmutableArray<SourceLocation> Locations => [.. Nodes.Select(node => node.Location)];

    public SelectionPlan Below(ObjectType type, FieldCollector collector)
    {
        if (!subPlans.TryGetValue(type, out var plan))
            subPlans[type] = plan = collector.Collect(type, Nodes.Select(node => node.Selections!));
        return plan;
    }
}
