namespace MineralGraph.GraphQL.Types;

/// <summary>Specification, section 6.1.2: from a variable's plain value to what resolvers receive. Every fault is reported;
/// the result counts only without one.</summary>
internal sealed class ValueCoercion(Action<InputFault> report)
{
    public object? Coerce(object? value, GraphQLType type, InputPath? path = null)
    {
        if (type is NonNullType nonNull)
        {
            if (value is null) Report(() => InputMessages.MustNotBeNull(type), path);
            return value is null ? null : Coerce(value, nonNull.Of, path);
        }

        return value is null ? null : type switch
        {
            ListType list => CoerceList(value, list, path),
            InputObjectType input => CoerceObject(value, input, path),
            EnumType names => CoerceEnum(value, names, path),
            _ => CoerceScalar(value, (ScalarType)type, path),
        };
    }

    private IReadOnlyList<object?> CoerceList(object value, ListType type, InputPath? path) => value is IReadOnlyList<object?> items
        ? [.. items.Select((item, index) => Coerce(item, type.Of, new InputPath(path, index)))]
        : [Coerce(value, type.Of, path)];

    private FieldArguments? CoerceObject(object value, InputObjectType type, InputPath? path)
    {
        if (value is not IReadOnlyDictionary<string, object?> fields)
        {
            Report(() => InputMessages.MustBeObject(type, Inspection.Show(value)), path);
            return null;
        }

        var coerced = new OrderedDictionary<string, object?>(StringComparer.Ordinal);
        foreach (var field in type.Fields.Values)
        {
            if (fields.TryGetValue(field.Name, out var given)) coerced[field.Name] = Coerce(given, field.Type, new InputPath(path, field.Name));
            else if (field.IsRequired) Report(() => InputMessages.MissingField(type, field, Inspection.Show(value)), path);
            else if (field.CoercedDefault is not Undefined) coerced[field.Name] = field.CoercedDefault;
        }

        CheckNames(fields, type, path);
        return new FieldArguments(coerced);
    }

    private void CheckNames(IReadOnlyDictionary<string, object?> fields, InputObjectType type, InputPath? path)
    {
        foreach (var name in fields.Keys.Where(name => !type.Fields.ContainsKey(name)))
            Report(() => InputMessages.UnknownField(type, name, Inspection.Show(fields)), path);
        if (!type.IsOneOf) return;
        var known = fields.Where(field => type.Fields.ContainsKey(field.Key)).ToList();
        if (known.Count != 1) Report(() => InputMessages.ExactlyOneField(type), path);
        else if (known[0].Value is null) Report(() => InputMessages.ExactlyOneField(type), new InputPath(path, known[0].Key));
    }

    private string? CoerceEnum(object value, EnumType type, InputPath? path)
    {
        if (value is string name && type.Values.ContainsKey(name)) return name;
        Report(() => value is string text ? InputMessages.UnknownEnumValue(type, text) : InputMessages.NotEnum(type, "non-string", Inspection.Show(value)), path);
        return null;
    }

    private object? CoerceScalar(object value, ScalarType type, InputPath? path)
    {
        var coerced = type.Coercion.Read(new ScalarInput(value));
        if (coerced.Error is { } error) Report(() => error, path);
        return coerced.Value;
    }

    private void Report(Func<string> message, InputPath? path) => report(new InputFault(message, default, path));
}
