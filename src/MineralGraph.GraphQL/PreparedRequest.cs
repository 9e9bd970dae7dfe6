using MineralGraph.GraphQL.Execution;
using MineralGraph.GraphQL.Language;
using MineralGraph.GraphQL.Validation;

namespace MineralGraph.GraphQL;

/// <summary>A request up to the point where resolvers would run.</summary>
internal abstract record PreparedRequest
{
    private PreparedRequest() { }

    public sealed record Refused(IReadOnlyList<GraphQLError> Errors) : PreparedRequest
    {
        public GraphQLOutcome Outcome => Errors[0].Code == ErrorCodes.NotReadOnly ? GraphQLOutcome.NotAllowed : GraphQLOutcome.Invalid;
    }

    /// <param name="Operation">The operation to execute.</param>
    /// <param name="Plan">Its fields.</param>
    /// <param name="Variables">Coerced values of its variables.</param>
    /// <param name="Size">Its size, where the client asked for the cost.</param>
    public sealed record Ready(Definition.Operation Operation, OperationPlan Plan, IReadOnlyDictionary<string, object?> Variables, SelectionSize? Size) : PreparedRequest;
}
