namespace MineralGraph.GraphQL.Execution;

/// <summary>What an execution goes by.</summary>
internal sealed record ExecutionRequest(IReadOnlyDictionary<string, object?> Variables, object? Services, Func<Exception, GraphQLError> Translate, CancellationToken Cancellation);
