namespace MineralGraph.GraphQL.Execution;

/// <summary>What a resolver returned for all objects of a batch, or why it was not called: its arguments have a fault, or the answer is too large already.</summary>
internal readonly record struct FieldValues(IReadOnlyList<object?>? Values, GraphQLError? Fault);
