using System.Globalization;
using System.Text.Json;
using MineralGraph.GraphQL.Language;
using MineralGraph.GraphQL.Types;

namespace MineralGraph.GraphQL.Execution;

/// <summary>Specification 3.5 and 6.4.1: values of variables and literals as the types that the schema asks for. What does not fit is an error.</summary>
internal sealed class Coercion(GraphQLSchema schema, Source source)
{
    /// <summary>Specification 6.1.2, Coercing Variable Values.</summary>
    internal Dictionary<string, object?> Variables(OperationDefinition operation, JsonElement? given)
    {
        var values = new Dictionary<string, object?>(StringComparer.Ordinal);
        foreach (var variable in operation.Variables)
        {
            var type = schema.Find(variable.Type)!;
            if (given is { ValueKind: JsonValueKind.Object } json && json.TryGetProperty(variable.Name, out var value)) values[variable.Name] = FromJson(value, type, $"${variable.Name}", variable);
            else if (variable.Default is { } literal) values[variable.Name] = FromLiteral(literal, type, values);
            else if (type is NonNullType) throw Wrong($"Variable \"${variable.Name}\" of required type \"{type}\" was not provided.", variable);
        }

        return values;
    }

    /// <summary>Specification 6.4.1, Coercing Field Arguments.</summary>
    internal FieldArguments Arguments(FieldOfType field, Selection.Field selection, IReadOnlyDictionary<string, object?> variables)
    {
        var values = new Dictionary<string, object?>(StringComparer.Ordinal);
        foreach (var argument in field.Arguments.Values)
        {
            var given = selection.Arguments.FirstOrDefault(candidate => candidate.Name == argument.Name)?.Value;
            if (given is ValueNode.Variable variable && !variables.ContainsKey(variable.Name)) given = null;
            if (given is not null) values[argument.Name] = FromLiteral(given, argument.Type, variables);
            else if (argument.Default is { } literal) values[argument.Name] = FromLiteral(literal, argument.Type, variables);
        }

        return new FieldArguments(values);
    }

    private object? FromLiteral(ValueNode literal, GraphQLType type, IReadOnlyDictionary<string, object?> variables) => (literal, type.Nullable) switch
    {
        (ValueNode.Variable variable, _) => variables.GetValueOrDefault(variable.Name),
        (ValueNode.Null, _) => null,
        (ValueNode.List list, ListType of) => list.Items.Select(item => FromLiteral(item, of.Of, variables)).ToArray(),
        (_, ListType of) => new[] { FromLiteral(literal, of.Of, variables) },
        (ValueNode.Object fields, InputObjectType input) => FromFields(fields, input, variables),
        (ValueNode.Int number, ScalarType { Name: "Float" }) => double.Parse(number.Literal, CultureInfo.InvariantCulture),
        (ValueNode.Int number, ScalarType { Name: "ID" }) => number.Literal,
        (ValueNode.Int number, _) => int.Parse(number.Literal, CultureInfo.InvariantCulture),
        (ValueNode.Float number, _) => double.Parse(number.Literal, CultureInfo.InvariantCulture),
        (ValueNode.Text text, _) => text.Value,
        (ValueNode.Boolean boolean, _) => boolean.Value,
        (ValueNode.Enum name, _) => name.Name,
        _ => throw Wrong($"Expected value of type \"{type}\".", literal),
    };

    private Dictionary<string, object?> FromFields(ValueNode.Object literal, InputObjectType input, IReadOnlyDictionary<string, object?> variables)
    {
        var values = new Dictionary<string, object?>(StringComparer.Ordinal);
        foreach (var field in input.Fields.Values)
        {
            var given = literal.Fields.FirstOrDefault(candidate => candidate.Name == field.Name)?.Value;
            if (given is ValueNode.Variable variable && !variables.ContainsKey(variable.Name)) given = null;
            if (given is not null) values[field.Name] = FromLiteral(given, field.Type, variables);
            else if (field.Default is { } otherwise) values[field.Name] = FromLiteral(otherwise, field.Type, variables);
        }

        return values;
    }

    private object? FromJson(JsonElement json, GraphQLType type, string path, VariableDefinition variable)
    {
        if (json.ValueKind == JsonValueKind.Null)
            return type is NonNullType ? throw Invalid(path, json, variable, $"Expected non-nullable type \"{type}\" not to be null.") : null;
        return type.Nullable switch
        {
            ListType list => json.ValueKind == JsonValueKind.Array
                ? json.EnumerateArray().Select((item, index) => FromJson(item, list.Of, $"{path}[{index}]", variable)).ToArray()
                : new[] { FromJson(json, list.Of, path, variable) },
            InputObjectType input => FromJson(json, input, path, variable),
            EnumType values => json.ValueKind == JsonValueKind.String && values.Has(json.GetString()!)
                ? json.GetString()
                : throw Invalid(path, json, variable, $"Value \"{json}\" does not exist in \"{values.Name}\" enum."),
            var scalar => FromJson(json, scalar.Named.Name, path, variable),
        };
    }

    private Dictionary<string, object?> FromJson(JsonElement json, InputObjectType input, string path, VariableDefinition variable)
    {
        if (json.ValueKind != JsonValueKind.Object) throw Invalid(path, json, variable, $"Expected type \"{input.Name}\" to be an object.");
        var values = new Dictionary<string, object?>(StringComparer.Ordinal);
        foreach (var given in json.EnumerateObject().Where(given => !input.Fields.ContainsKey(given.Name)))
            throw Invalid(path, json, variable, $"Field \"{given.Name}\" is not defined by type \"{input.Name}\".");
        foreach (var field in input.Fields.Values)
        {
            if (json.TryGetProperty(field.Name, out var value)) values[field.Name] = FromJson(value, field.Type, $"{path}.{field.Name}", variable);
            else if (field.Default is { } literal) values[field.Name] = FromLiteral(literal, field.Type, values);
            else if (field.Type is NonNullType) throw Invalid(path, json, variable, $"Field \"{field.Name}\" of required type \"{field.Type}\" was not provided.");
        }

        if (input.IsOneOf && (values.Count != 1 || values.Values.First() is null)) throw Invalid(path, json, variable, $"Exactly one key must be specified for OneOf type \"{input.Name}\".");
        return values;
    }

    private object? FromJson(JsonElement json, string scalar, string path, VariableDefinition variable) => (scalar, json.ValueKind) switch
    {
        ("Int", JsonValueKind.Number) => json.TryGetInt32(out var number) ? number : throw Invalid(path, json, variable, $"Int cannot represent non 32-bit signed integer value: {json}"),
        ("Int", _) => throw Invalid(path, json, variable, $"Int cannot represent non-integer value: {json.GetRawText()}"),
        ("Float", JsonValueKind.Number) => json.GetDouble(),
        ("Float", _) => throw Invalid(path, json, variable, $"Float cannot represent non numeric value: {json.GetRawText()}"),
        ("Boolean", JsonValueKind.True) => true,
        ("Boolean", JsonValueKind.False) => false,
        ("Boolean", _) => throw Invalid(path, json, variable, $"Boolean cannot represent a non boolean value: {json.GetRawText()}"),
        ("ID", JsonValueKind.Number) => json.GetRawText(),
        (_, JsonValueKind.String) => json.GetString(),
        _ => throw Invalid(path, json, variable, $"{scalar} cannot represent a non string value: {json.GetRawText()}"),
    };

    private GraphQLSyntaxException Invalid(string path, JsonElement value, VariableDefinition variable, string why)
    {
        var at = path == $"${variable.Name}" ? "" : $" at \"{path[1..]}\"";
        return Wrong($"Variable \"${variable.Name}\" got invalid value {value.GetRawText()}{at}; {why}", variable);
    }

    private GraphQLSyntaxException Wrong(string message, Node node) => new(new GraphQLError(message, [source.Locate(node.Start)], []));
}
