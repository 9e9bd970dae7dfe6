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
        (ObjectValueNode fields, InputObjectType input) => fields.Fields.ToDictionary(field => field.Name.Value, field => Plain(field.Value, input.Fields[field.Name.Value].Type), StringComparer.Ordinal),
        (_, ILeafType leaf) => leaf.ParseLiteral(value),
        _ => throw new ArgumentOutOfRangeException(nameof(type), type, "An argument is a scalar, an enum, a list or an input object."),
    };
}
