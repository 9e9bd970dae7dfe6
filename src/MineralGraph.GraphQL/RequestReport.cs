namespace MineralGraph.GraphQL;

/// <summary>What became of a request, and the errors as written.</summary>
internal sealed record RequestReport(GraphQLOutcome Outcome, IReadOnlyList<GraphQLError> Errors)
{
    public bool IsExecuted => Outcome == GraphQLOutcome.Executed;
}
