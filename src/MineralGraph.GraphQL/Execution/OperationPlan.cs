namespace MineralGraph.GraphQL.Execution;

/// <summary>What an operation asks of its root, and what gathers the fields below as the types of values become known.</summary>
internal sealed record OperationPlan(SelectionPlan Root, FieldCollector Collector);
