namespace MineralGraph.GraphQL.Types;

/// <summary>The sentences of input coercion (specification, section 3.10 and 6.4.1), shared by literals and variables.</summary>
internal static class InputMessages
{
    public static string MustNotBeNull(GraphQLType type) => $"Expected value of non-null type \"{type}\" not to be null.";

    public static string MustBeProvided(GraphQLType type) => $"Expected a value of non-null type \"{type}\" to be provided.";

    public static string MustBeObject(InputObjectType type, string found) => $"Expected value of type \"{type}\" to be an object, found: {Inspection.Shorten(found)}.";

    public static string MissingField(InputObjectType type, InputValue field, string found) =>
        $"Expected value of type \"{type}\" to include required field \"{field.Name}\", found: {Inspection.Shorten(found)}.";

    public static string UnknownField(InputObjectType type, string name, string found)
    {
        var suggestion = Suggestions.For(name, type.Fields.Keys);
        return $"Expected value of type \"{type}\" not to include unknown field \"{name}\"{(suggestion.Length == 0 ? ", found" : $".{suggestion} Found")}: {Inspection.Shorten(found)}.";
    }

    public static string ExactlyOneField(InputObjectType type) =>
        $"Within OneOf Input Object type \"{type}\", exactly one field must be specified, and the value for that field must be non-null.";

    public static string UnknownEnumValue(EnumType type, string shown) =>
        $"Value \"{Inspection.Shorten(shown)}\" does not exist in \"{type}\" enum.{Suggestions.For(shown, type.Values.Keys, "the enum value")}";

    public static string NotEnum(EnumType type, string expected, string shown) =>
        $"Enum \"{type}\" cannot represent {expected} value: {Inspection.Shorten(shown)}.{Suggestions.For(shown, type.Values.Keys, "the enum value")}";
}
