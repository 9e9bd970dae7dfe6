using System.Text.Json.Nodes;
using MineralGraph.GraphQL.Types;

namespace MineralGraph.GraphQL.Tests.Oracle;

/// <summary>Generated values for arguments and variables: of the type asked for, but for a fault here and there.</summary>
internal sealed class GeneratedValues(Chance chance, int faults)
{
    private static readonly string[] Wrong = ["1", "-3", "1.5", "\"text\"", "true", "MATE", "[]", "[1]", "{}", "{from: 1}", "null", "99999999999", "\"\""];
    private static readonly string[] WrongJson = ["1", "-3", "1.5", "\"text\"", "true", "\"MATE\"", "[]", "[1]", "{}", "{\"from\": 1}", "null", "99999999999", "\"\""];

    public string Literal(GraphQLType type, int depth, Func<GraphQLType, string>? variable)
    {
        if (chance.In(faults)) return chance.Of(Wrong);
        if (variable is not null && chance.In(12)) return variable(type);
        return type switch
        {
            NonNullType nonNull => Literal(nonNull.Of, depth, null),
            _ when chance.In(8) => "null",
            ListType list => chance.In(20) ? Literal(list.Of, depth, null) : $"[{string.Join(chance.Of(", ", " "), Enumerable.Range(0, chance.Between(0, 3)).Select(_ => Literal(list.Of, depth, variable)))}]",
            EnumType names => chance.Of(names.Values.Keys.ToList()),
            InputObjectType input => $"{{{string.Join(", ", Fields(input, depth).Select(field => $"{field.Name}: {Literal(OneOf(input, field), depth - 1, input.IsOneOf ? null : variable)}"))}}}",
            _ => Scalar(type.Named.Name),
        };
    }

    public JsonNode? Json(GraphQLType type, int depth)
    {
        if (chance.In(faults)) return JsonNode.Parse(chance.Of(WrongJson));
        return type switch
        {
            NonNullType nonNull => JsonOf(nonNull.Of, depth),
            _ when chance.In(8) => null,
            _ => JsonOf(type, depth),
        };
    }

    private JsonNode? JsonOf(GraphQLType type, int depth) => type switch
    {
        ListType list => chance.In(20) ? Json(list.Of, depth) : new JsonArray([.. Enumerable.Range(0, chance.Between(0, 3)).Select(_ => Json(list.Of, depth))]),
        EnumType names => chance.Of(names.Values.Keys.ToList()),
        InputObjectType input => new JsonObject(Fields(input, depth).Select(field => KeyValuePair.Create(field.Name, Json(OneOf(input, field), depth - 1)))),
        _ => JsonNode.Parse(Scalar(type.Named.Name).Replace("\"\"\"", "\"", StringComparison.Ordinal)),
    };

    private static GraphQLType OneOf(InputObjectType input, InputValue field) => input.IsOneOf ? new NonNullType(field.Type) : field.Type;

    private IReadOnlyList<InputValue> Fields(InputObjectType input, int depth)
    {
        var flat = input.Fields.Values.Where(field => depth > 0 || field.Type.Named is not InputObjectType).ToList();
        return input.IsOneOf ? [chance.Of(flat)] : [.. flat.Where(field => field.IsRequired || chance.In(40))];
    }

    private string Scalar(string type) => type switch
    {
        "Int" => chance.Of("0", "1", "-1", "42", "2147483647", "-2147483648"),
        "Float" => chance.Of("0", "1", "-1.5", "1e3", "0.1", "1.5E-7", "123456.75"),
        "Boolean" => chance.Of("true", "false"),
        "ID" => chance.Of("1", "\"x\"", "\"\"", "77"),
        "String" => chance.Of("\"\"", "\"word\"", "\"two words\"", "\"\"\"block\"\"\"", "\"\\u5317 \\n\"", "\"é\""),
        _ => chance.Of("1", "1.5", "\"x\"", "true", "[]", "[1, 2]"),
    };
}
