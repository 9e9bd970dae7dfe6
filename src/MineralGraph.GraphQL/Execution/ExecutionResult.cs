namespace MineralGraph.GraphQL.Execution;

/// <summary>An answer: data, null where an error reached the root, and the errors.</summary>
internal sealed record ExecutionResult(ResultObject? Data, IReadOnlyList<GraphQLError> Errors);
