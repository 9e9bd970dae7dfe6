using MineralGraph.GraphQL.Language;
using MineralGraph.GraphQL.Types;

namespace MineralGraph.GraphQL.Execution;

/// <summary>Specification, section 6.4.1: the arguments of one field; the first fault is kept.</summary>
internal sealed class ArgumentCoercion(IReadOnlyDictionary<string, object?> variables)
{
    private GraphQLError? fault;

    public GraphQLError? Fault => fault;

    public FieldArguments Coerce(FieldDefinition field, Selection.Field node)
    {
        if (field.Arguments.Count == 0) return FieldArguments.None;
        var values = new OrderedDictionary<string, object?>(StringComparer.Ordinal);
        foreach (var argument in field.Arguments.Values) Coerce(argument, node, values);
        return new FieldArguments(values);
    }

    private void Coerce(InputValue argument, Selection.Field node, OrderedDictionary<string, object?> values)
    {
        var given = node.Arguments.FirstOrDefault(candidate => candidate.Name.Value == argument.Name)?.Value;
        if (given is null && argument.IsRequired)
        {
            Report(() => $"Argument \"{argument}\" of required type \"{argument.Type}\" was not provided.", node.Location);
        }
        else if (given is null || (IsMissing(given) && !argument.IsRequired))
        {
            if (argument.CoercedDefault is not Undefined) values[argument.Name] = argument.CoercedDefault;
        }
        else
        {
            var coercion = new LiteralCoercion(
                variables,
                found => Report(() => $"Argument \"{argument}\" has invalid value{found.Where}: {found.Message}", found.Location));
            values[argument.Name] = coercion.Coerce(given, argument.Type);
        }
    }

    private bool IsMissing(ValueNode value) => value is ValueNode.Variable variable && !variables.ContainsKey(variable.Name.Value);

    private void Report(Func<string> message, SourceLocation location) =>
        fault ??= new GraphQLError(message()) { Code = ErrorCodes.FieldValue, Locations = [location] };
}
