using MineralGraph.GraphQL.Language;
using MineralGraph.GraphQL.Types;

namespace MineralGraph.GraphQL.Validation;

/// <summary>Specification 5.6, Values: whether literals are of the types that are expected.</summary>
internal sealed class LiteralValues(ValidationContext context)
{
    internal void Check(ValueNode value, GraphQLType type)
    {
        if (value is ValueNode.Variable) return;
        if (value is ValueNode.Null)
        {
            if (type is NonNullType) context.Report($"Expected value of type \"{type}\", found null.", value);
            return;
        }

        switch (type.Nullable)
        {
            case ListType list when value is ValueNode.List items:
                foreach (var item in items.Items) Check(item, list.Of);
                break;
            case ListType list:
                Check(value, list.Of);
                break;
            case InputObjectType input when value is ValueNode.Object fields:
                CheckFields(fields, input);
                break;
            case EnumType values:
                CheckEnum(value, values);
                break;
            case var named when !Fits(value, named.Named):
                context.Report(Unfit(value, named.Named), value);
                break;
        }
    }

    private void CheckFields(ValueNode.Object value, InputObjectType input)
    {
        foreach (var field in value.Fields)
        {
            if (input.Fields.TryGetValue(field.Name, out var known)) Check(field.Value, known.Type);
            else context.Report($"Field \"{field.Name}\" is not defined by type \"{input.Name}\".{Suggestions.For(field.Name, input.Fields.Keys)}", field);
        }

        foreach (var missing in input.Fields.Values.Where(field => field.IsRequired && value.Fields.All(given => given.Name != field.Name)))
            context.Report($"Field \"{input.Name}.{missing.Name}\" of required type \"{missing.Type}\" was not provided.", value);
        if (input.IsOneOf && value.Fields.Length != 1) context.Report($"OneOf Input Object \"{input.Name}\" must specify exactly one key.", value);
    }

    private void CheckEnum(ValueNode value, EnumType type)
    {
        if (value is ValueNode.Enum name && type.Has(name.Name)) return;
        var written = value is ValueNode.Enum given ? given.Name : Written(value);
        context.Report(value is ValueNode.Enum
            ? $"Value \"{written}\" does not exist in \"{type.Name}\" enum.{Suggestions.For(written, type.Values.Select(known => known.Name))}"
            : $"Enum \"{type.Name}\" cannot represent non-enum value: {written}.", value);
    }

    private static bool Fits(ValueNode value, NamedType type) => (type.Name, value) switch
    {
        (_, ValueNode.Object or ValueNode.List) => false,
        ("Int", ValueNode.Int number) => int.TryParse(number.Literal, out _),
        ("Int" or "Boolean", _) => type.Name == "Boolean" && value is ValueNode.Boolean,
        ("Float", _) => value is ValueNode.Int or ValueNode.Float,
        ("String", _) => value is ValueNode.Text,
        ("ID", _) => value is ValueNode.Text or ValueNode.Int,
        _ => type is ScalarType && value is ValueNode.Text,
    };

    private static string Unfit(ValueNode value, NamedType type) => type.Name switch
    {
        "Int" when value is ValueNode.Int => $"Int cannot represent non 32-bit signed integer value: {Written(value)}",
        "Int" => $"Int cannot represent non-integer value: {Written(value)}",
        "Float" => $"Float cannot represent non numeric value: {Written(value)}",
        "Boolean" => $"Boolean cannot represent a non boolean value: {Written(value)}",
        "String" => $"String cannot represent a non string value: {Written(value)}",
        "ID" => $"ID cannot represent a non-string and non-integer value: {Written(value)}",
        _ => $"Expected value of type \"{type.Name}\", found {Written(value)}.",
    };

    private static string Written(ValueNode value) => value switch
    {
        ValueNode.Int number => number.Literal,
        ValueNode.Float number => number.Literal,
        ValueNode.Text text => $"\"{text.Value}\"",
        ValueNode.Boolean boolean => boolean.Value ? "true" : "false",
        ValueNode.Enum name => name.Name,
        ValueNode.List list => $"[{string.Join(", ", list.Items.Select(Written))}]",
        ValueNode.Object fields => $"{{ {string.Join(", ", fields.Fields.Select(field => $"{field.Name}: {Written(field.Value)}"))} }}",
        ValueNode.Variable variable => $"${variable.Name}",
        _ => "null",
    };
}
