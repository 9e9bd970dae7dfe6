using HotChocolate.Language;
using HotChocolate.Resolvers;
using MineralGraph.Resolvers;

namespace MineralGraph.Api.HotChocolate;

/// <summary>A field's arguments as resolvers take them: scalars, lists, and input objects as dictionaries by field.</summary>
internal static class ArgumentReader
{
    internal static Arguments Read(IResolverContext context) => new(
        context.Selection.Field.Arguments.ToDictionary(argument => argument.Name, argument => Plain(context.ArgumentLiteral<IValueNode>(argument.Name), argument.Type), StringComparer.Ordinal));

    private static object? Plain(IValueNode value, IType type) => (value, type) switch
    {
        (NullValueNode, _) => null,
        (_, NonNullType nonNull) => Plain(value, nonNull.Type),
        (ListValueNode items, ListType list) => items.Items.Select(item => Plain(item, list.ElementType)).ToList(),
        (_, ListType list) => new List<object?> { Plain(value, list.ElementType) },
        (ObjectValueNode fields, InputObjectType input) => Fields(fields, input),
        (_, ILeafType leaf) => leaf.ParseLiteral(value),
        _ => throw new ArgumentOutOfRangeException(nameof(type), type, "An argument is a scalar, an enum, a list or an input object."),
    };

    // HotChocolate fills in the defaults of fields where it makes objects of its own; here they are still as the client wrote them.
    private static Dictionary<string, object?> Fields(ObjectValueNode given, InputObjectType input)
    {
        var fields = input.Fields.Where(field => field.DefaultValue is not null).ToDictionary(field => field.Name, field => Plain(field.DefaultValue!, field.Type), StringComparer.Ordinal);
        foreach (var field in given.Fields) fields[field.Name.Value] = Plain(field.Value, input.Fields[field.Name.Value].Type);
        return fields;
    }
}
