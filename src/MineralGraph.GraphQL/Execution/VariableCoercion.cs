using MineralGraph.GraphQL.Language;
using MineralGraph.GraphQL.Types;

namespace MineralGraph.GraphQL.Execution;

/// <summary>Specification, section 6.1.2: from the request's variables to what resolvers see.</summary>
internal sealed class VariableCoercion(GraphQLSchema schema, RequestVariables given, int maxErrors)
{
    private readonly List<GraphQLError> errors = [];

    public IReadOnlyList<GraphQLError> Errors => errors;

    public IReadOnlyDictionary<string, object?> Coerce(Definition.Operation operation)
    {
        var values = new Dictionary<string, object?>(StringComparer.Ordinal);
        foreach (var definition in operation.Variables) Coerce(definition, values);
        return values;
    }

    private void Coerce(VariableDefinition definition, Dictionary<string, object?> values)
    {
        if (schema.FindType(definition.Type) is not { } type) return;
        if (given.TryGet(definition.Name, out var value))
            values[definition.Name] = new ValueCoercion(fault => Report(fault, definition)).Coerce(value, type);
        else if (definition.Default is not null)
            values[definition.Name] = new LiteralCoercion(null, null).Coerce(definition.Default, type);
        else if (type is NonNullType)
            Report(new InputFault(() => InputMessages.MustBeProvided(type), definition.Location, null), definition);
    }

    private void Report(InputFault fault, VariableDefinition definition)
    {
        if (errors.Count > maxErrors) return;
        errors.Add(errors.Count == maxErrors
            ? new GraphQLError("Too many errors processing variables, error limit reached. Execution aborted.") { Code = ErrorCodes.Variables }
            : new GraphQLError($"Variable \"${definition.Name}\" has invalid value{fault.Where}: {fault.Message}") { Code = ErrorCodes.Variables, Locations = [definition.Location] });
    }
}
