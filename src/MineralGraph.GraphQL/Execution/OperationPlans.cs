using System.Collections.Concurrent;
using System.Collections.Immutable;
using MineralGraph.GraphQL.Language;
using MineralGraph.GraphQL.Validation;

namespace MineralGraph.GraphQL.Execution;

/// <summary>
/// The plans of a document's operations. They are made once and serve every request, unless variables decide what is skipped or included; and they are made
/// anew once they have grown large, since each type that values turn out to have adds to them.
/// </summary>
internal sealed class OperationPlans(Document document, BoundResolvers resolvers)
{
    internal const int LargestKept = 20_000;

    private readonly ConcurrentDictionary<Definition.Operation, OperationPlan> kept = new(ReferenceEqualityComparer.Instance);
    private readonly ConcurrentDictionary<Definition.Operation, ImmutableArray<DeclaredVariable>> declared = new(ReferenceEqualityComparer.Instance);
    private readonly ConcurrentDictionary<Definition.Operation, (double Cost, GraphQLError? Excess)> costs = new(ReferenceEqualityComparer.Instance);
    private readonly bool dependOnVariables = VariablesIn.Selections(document);

    /// <summary>The document's fragments by name.</summary>
    public IReadOnlyDictionary<string, Definition.Fragment> Fragments { get; } =
        document.Definitions.OfType<Definition.Fragment>().ToDictionary(fragment => fragment.Name.Value, StringComparer.Ordinal);

    /// <summary>The variables that an operation declares.</summary>
    public ImmutableArray<DeclaredVariable> VariablesOf(Definition.Operation operation) => declared.GetOrAdd(operation, static (one, schema) =>
        [.. one.Variables.Select(definition => (definition, type: schema.FindType(definition.Type))).Where(pair => pair.type is not null).Select(pair => new DeclaredVariable(pair.definition, pair.type!))], resolvers.Schema);

    /// <summary>How many values the answer may have, and why it is refused where that is too many. Worked out once, unless variables give sizes of lists.</summary>
    public (double Cost, GraphQLError? Excess) CostOf(Definition.Operation operation, IReadOnlyDictionary<string, object?> variables, QueryLimits limits)
    {
        if (costs.TryGetValue(operation, out var known)) return known;
        var estimate = new CostEstimate(resolvers.Schema, Fragments, variables, limits);
        var excess = estimate.Excess(operation);
        if (!estimate.DependsOnVariables) costs[operation] = (estimate.Total, excess);
        return (estimate.Total, excess);
    }

    public OperationPlan PlanOf(Definition.Operation operation, IReadOnlyDictionary<string, object?> variables)
    {
        if (dependOnVariables) return Plan(operation, variables);
        if (kept.TryGetValue(operation, out var plan) && plan.Collector.PlannedFields <= LargestKept) return plan;
        return kept[operation] = Plan(operation, ImmutableDictionary<string, object?>.Empty);
    }

    private OperationPlan Plan(Definition.Operation operation, IReadOnlyDictionary<string, object?> variables)
    {
        var collector = new FieldCollector(resolvers, Fragments, variables);
        return new OperationPlan(collector.Collect(resolvers.Schema.Roots[operation.Kind], [operation.Selections]), collector);
    }
}
