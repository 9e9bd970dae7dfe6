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
        var values = new SmallTable(field.Arguments.Count);
        foreach (var argument in field.Arguments.Values)
        {
            if (TryCoerce(argument, node, out var value)) values.Add(argument.Name, value);
        }

        return new FieldArguments(values);
    }

    private bool TryCoerce(InputValue argument, Selection.Field node, out object? value)
    {
        value = null;
        var given = ValueOf(argument.Name, node);
        if (given is ValueNode.Variable variable && variables.TryGetValue(variable.Name.Value, out value) && value is not null) return true;
        if (given is null && argument.IsRequired)
        {
            Report($"Argument \"{argument}\" of required type \"{argument.Type}\" was not provided.", node.Location);
            return false;
        }

        if (given is null || (IsMissing(given) && !argument.IsRequired))
        {
            value = argument.CoercedDefault;
            return value is not Undefined;
        }

        var coercion = new LiteralCoercion(variables, found => Report($"Argument \"{argument}\" has invalid value{found.Where}: {found.Message}", found.Location));
        value = coercion.Coerce(given, argument.Type);
        return true;
    }

    private static ValueNode? ValueOf(string argument, Selection.Field node)
    {
        foreach (var given in node.Arguments)
        {
            if (given.Name.Value == argument) return given.Value;
        }

        return null;
    }

    private bool IsMissing(ValueNode value) => value is ValueNode.Variable variable && !variables.ContainsKey(variable.Name.Value);

    private void Report(string message, SourceLocation location) =>
        fault ??= new GraphQLError(message) { Code = ErrorCodes.FieldValue, Locations = [location] };
}
