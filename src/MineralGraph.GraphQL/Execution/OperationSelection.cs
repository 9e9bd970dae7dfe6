using MineralGraph.GraphQL.Language;
using MineralGraph.GraphQL.Types;

namespace MineralGraph.GraphQL.Execution;

/// <summary>Specification, section 6.1: which operation of the document to execute, or why none.</summary>
internal readonly record struct OperationSelection(Definition.Operation? Operation, GraphQLError? Error)
{
    public static OperationSelection Select(Document document, GraphQLRequest request, GraphQLSchema schema, bool mayStream)
    {
        if (document.Definitions is [Definition.Operation only] && string.IsNullOrEmpty(request.OperationName)) return Check(only, request, schema, mayStream);
        var operations = document.Definitions.OfType<Definition.Operation>().ToList();
        if (string.IsNullOrEmpty(request.OperationName))
            return operations.Count switch
            {
                0 => Refused("Must provide an operation."),
                1 => Check(operations[0], request, schema, mayStream),
                _ => Refused("Must provide operation name if query contains multiple operations."),
            };
        var named = operations.Find(operation => operation.Name?.Value == request.OperationName);
        return named is null ? Refused($"Unknown operation named \"{request.OperationName}\".") : Check(named, request, schema, mayStream);
    }

    private static OperationSelection Check(Definition.Operation operation, GraphQLRequest request, GraphQLSchema schema, bool mayStream)
    {
        if (operation.Kind == OperationKind.Mutation && request.QueriesOnly)
            return new OperationSelection(null, new GraphQLError("Can only perform a mutation operation from a POST request.") { Code = ErrorCodes.NotReadOnly, Locations = [operation.Location] });
        if (operation.Kind == OperationKind.Subscription && !mayStream)
            return Refused("Subscriptions cannot be executed as a single request.");
        return schema.Roots.ContainsKey(operation.Kind)
            ? new OperationSelection(operation, null)
            : Refused($"Schema is not configured to execute {Printer.Keyword(operation.Kind)} operation.");
    }

    private static OperationSelection Refused(string message) => new(null, new GraphQLError(message) { Code = ErrorCodes.Operation });
}
