namespace MineralGraph.GraphQL;

/// <summary>What became of a request, and the errors as written.</summary>
internal readonly record struct RequestReport(GraphQLOutcome Outcome, IReadOnlyList<GraphQLError> Errors)
{
    public bool IsExecuted => Outcome == GraphQLOutcome.Executed;
}
