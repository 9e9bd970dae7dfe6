using MineralGraph.GraphQL.Language;

namespace MineralGraph.GraphQL.Types;

/// <summary>
/// Specification, sections 3.10 and 6.4.1: from a value in the query text to what resolvers receive. Every fault is reported; the result counts only without one.
/// Without variable values the check is static: a variable is taken to fit, which other rules see to.
/// </summary>
internal sealed class LiteralCoercion(IReadOnlyDictionary<string, object?>? variables, Action<InputFault>? report)
{
    public object? Coerce(ValueNode node, GraphQLType type, InputPath? path = null)
    {
        if (node is ValueNode.Variable variable) return CoerceVariable(variable, type, path);
        if (type is NonNullType nonNull)
        {
            if (node is ValueNode.Null) Report(() => InputMessages.MustNotBeNull(type), node, path);
            return node is ValueNode.Null ? null : Coerce(node, nonNull.Of, path);
        }

        return node is ValueNode.Null ? null : type switch
        {
            ListType list => CoerceList(node, list, path),
            InputObjectType input => CoerceObject(node, input, path),
            EnumType names => CoerceEnum(node, names, path),
            _ => CoerceScalar(node, (ScalarType)type, path),
        };
    }

    /// <summary>The plain value of a literal, variables replaced by their values.</summary>
    public object? Plain(ValueNode node) => node switch
    {
        ValueNode.Int number => ScalarInput.Number(number.Digits),
        ValueNode.Float number => double.Parse(number.Digits, System.Globalization.CultureInfo.InvariantCulture),
        ValueNode.Text text => text.Value,
        ValueNode.Boolean boolean => boolean.Value,
        ValueNode.EnumName name => name.Value,
        ValueNode.List list => list.Items.Select(Plain).ToList(),
        ValueNode.InputObject fields => PlainObject(fields),
        ValueNode.Variable variable => variables?.GetValueOrDefault(variable.Name.Value),
        _ => null,
    };

    private FieldArguments PlainObject(ValueNode.InputObject fields)
    {
        var plain = new OrderedDictionary<string, object?>(StringComparer.Ordinal);
        foreach (var field in fields.Fields.Where(field => !IsAbsent(field.Value))) plain[field.Name.Value] = Plain(field.Value);
        return new FieldArguments(plain);
    }

    private bool IsAbsent(ValueNode value) => variables is not null && value is ValueNode.Variable variable && !variables.ContainsKey(variable.Name.Value);

    private object? CoerceVariable(ValueNode.Variable node, GraphQLType type, InputPath? path)
    {
        if (variables is null) return null;
        var isGiven = variables.TryGetValue(node.Name.Value, out var value);
        if (type is NonNullType && !isGiven)
            Report(() => $"Expected variable \"${node.Name}\" provided to type \"{type}\" to provide a runtime value.", node, path);
        else if (type is NonNullType && value is null)
            Report(() => $"Expected variable \"${node.Name}\" provided to non-null type \"{type}\" not to be null.", node, path);
        return value;
    }

    private IReadOnlyList<object?> CoerceList(ValueNode node, ListType type, InputPath? path) => node is ValueNode.List list
        ? [.. list.Items.Select((item, index) => Coerce(item, type.Of, new InputPath(path, index)))]
        : [Coerce(node, type.Of, path)];

    private FieldArguments? CoerceObject(ValueNode node, InputObjectType type, InputPath? path)
    {
        if (node is not ValueNode.InputObject written)
        {
            Report(() => InputMessages.MustBeObject(type, node.ToString()), node, path);
            return null;
        }

        var given = new Dictionary<string, ValueNode>(StringComparer.Ordinal);
        foreach (var field in written.Fields) given[field.Name.Value] = field.Value;
        var coerced = new OrderedDictionary<string, object?>(StringComparer.Ordinal);
        foreach (var field in type.Fields.Values)
        {
            var value = given.GetValueOrDefault(field.Name);
            if (IsAbsent(value, field, type.IsOneOf))
            {
                if (value is null && field.IsRequired) Report(() => InputMessages.MissingField(type, field, node.ToString()), node, path);
                else if (field.CoercedDefault is not Undefined) coerced[field.Name] = field.CoercedDefault;
            }
            else
            {
                coerced[field.Name] = Coerce(value!, field.Type, new InputPath(path, field.Name));
            }
        }

        CheckNames(written, type, path);
        return new FieldArguments(coerced);
    }

    private bool IsAbsent(ValueNode? value, InputValue field, bool isOneOf) => value is null
        || (value is ValueNode.Variable variable && variables is not null && !isOneOf && !field.IsRequired && !variables.ContainsKey(variable.Name.Value));

    private void CheckNames(ValueNode.InputObject written, InputObjectType type, InputPath? path)
    {
        foreach (var field in written.Fields.Where(field => !type.Fields.ContainsKey(field.Name.Value)))
            Report(() => InputMessages.UnknownField(type, field.Name.Value, written.ToString()), field, path);
        if (!type.IsOneOf) return;
        var known = written.Fields.Where(field => type.Fields.ContainsKey(field.Name.Value)).ToList();
        if (known.Count != 1) Report(() => InputMessages.ExactlyOneField(type), written, path);
        else CheckOnlyField(known[0], written, type, path);
    }

    private void CheckOnlyField(ArgumentNode field, ValueNode written, InputObjectType type, InputPath? path)
    {
        if (field.Value is ValueNode.Null) Report(() => InputMessages.ExactlyOneField(type), written, new InputPath(path, field.Name.Value));
        if (field.Value is not ValueNode.Variable variable || variables is null) return;
        var start = $"Expected variable \"${variable.Name}\" provided to field \"{field.Name}\" for OneOf Input Object type \"{type}\"";
        if (!variables.TryGetValue(variable.Name.Value, out var value)) Report(() => $"{start} to provide a runtime value.", written, path);
        else if (value is null) Report(() => $"{start} not to be null.", written, path);
    }

    private string? CoerceEnum(ValueNode node, EnumType type, InputPath? path)
    {
        if (node is not ValueNode.EnumName name)
        {
            Report(() => InputMessages.NotEnum(type, "non-enum", node.ToString()), node, path);
            return null;
        }

        if (!type.Values.ContainsKey(name.Value)) Report(() => InputMessages.UnknownEnumValue(type, name.Value), node, path);
        return name.Value;
    }

    private object? CoerceScalar(ValueNode node, ScalarType type, InputPath? path)
    {
        var coerced = type.Coercion.Read(new ScalarInput(node, Plain(node)!));
        if (coerced.Error is { } error) Report(() => error, node, path);
        return coerced.Value;
    }

    private void Report(Func<string> message, Node node, InputPath? path) => report?.Invoke(new InputFault(message, node.Location, path));
}
