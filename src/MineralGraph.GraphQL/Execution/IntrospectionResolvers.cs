using System.Collections.Frozen;
using MineralGraph.GraphQL.Language;
using MineralGraph.GraphQL.Types;

namespace MineralGraph.GraphQL.Execution;

/// <summary>Specification, section 4.2: the schema asked about itself, by resolvers like any other.</summary>
internal static class IntrospectionResolvers
{
    private static readonly FrozenDictionary<string, Func<object, FieldArguments, object?>> Fields = new Dictionary<string, Func<object, FieldArguments, object?>>
    {
        ["__Schema.description"] = (schema, _) => ((GraphQLSchema)schema).Description,
        ["__Schema.types"] = (schema, _) => ((GraphQLSchema)schema).Types,
        ["__Schema.queryType"] = (schema, _) => ((GraphQLSchema)schema).QueryType,
        ["__Schema.mutationType"] = (schema, _) => ((GraphQLSchema)schema).Roots.GetValueOrDefault(OperationKind.Mutation),
        ["__Schema.subscriptionType"] = (schema, _) => ((GraphQLSchema)schema).Roots.GetValueOrDefault(OperationKind.Subscription),
        ["__Schema.directives"] = (schema, _) => ((GraphQLSchema)schema).Directives.Values,
        ["__Type.kind"] = (type, _) => KindOf((GraphQLType)type),
        ["__Type.name"] = (type, _) => (type as NamedType)?.Name,
        ["__Type.description"] = (type, _) => (type as NamedType)?.Description,
        ["__Type.specifiedByURL"] = (type, _) => (type as ScalarType)?.SpecifiedByUrl,
        ["__Type.fields"] = (type, arguments) => (type as FieldsType)?.Fields.Values.Where(field => IsShown(field.DeprecationReason, arguments)),
        ["__Type.interfaces"] = (type, _) => (type as FieldsType)?.Interfaces,
        ["__Type.enumValues"] = (type, arguments) => (type as EnumType)?.Values.Values.Where(value => IsShown(value.DeprecationReason, arguments)),
        ["__Type.inputFields"] = (type, arguments) => (type as InputObjectType)?.Fields.Values.Where(field => IsShown(field.DeprecationReason, arguments)),
        ["__Type.ofType"] = (type, _) => type is ListType list ? list.Of : (type as NonNullType)?.Of,
        ["__Type.isOneOf"] = (type, _) => (type as InputObjectType)?.IsOneOf,
        ["__Field.name"] = (field, _) => ((FieldDefinition)field).Name,
        ["__Field.description"] = (field, _) => ((FieldDefinition)field).Description,
        ["__Field.args"] = (field, arguments) => ((FieldDefinition)field).Arguments.Values.Where(argument => IsShown(argument.DeprecationReason, arguments)),
        ["__Field.type"] = (field, _) => ((FieldDefinition)field).Type,
        ["__Field.isDeprecated"] = (field, _) => ((FieldDefinition)field).DeprecationReason is not null,
        ["__Field.deprecationReason"] = (field, _) => ((FieldDefinition)field).DeprecationReason,
        ["__InputValue.name"] = (input, _) => ((InputValue)input).Name,
        ["__InputValue.description"] = (input, _) => ((InputValue)input).Description,
        ["__InputValue.type"] = (input, _) => ((InputValue)input).Type,
        ["__InputValue.defaultValue"] = (input, _) => ((InputValue)input).Default?.ToString(),
        ["__InputValue.isDeprecated"] = (input, _) => ((InputValue)input).DeprecationReason is not null,
        ["__InputValue.deprecationReason"] = (input, _) => ((InputValue)input).DeprecationReason,
        ["__EnumValue.name"] = (value, _) => ((EnumValue)value).Name,
        ["__EnumValue.description"] = (value, _) => ((EnumValue)value).Description,
        ["__EnumValue.isDeprecated"] = (value, _) => ((EnumValue)value).DeprecationReason is not null,
        ["__EnumValue.deprecationReason"] = (value, _) => ((EnumValue)value).DeprecationReason,
        ["__Directive.name"] = (directive, _) => ((DirectiveDefinition)directive).Name,
        ["__Directive.description"] = (directive, _) => ((DirectiveDefinition)directive).Description,
        ["__Directive.isRepeatable"] = (directive, _) => ((DirectiveDefinition)directive).IsRepeatable,
        ["__Directive.locations"] = (directive, _) => ((DirectiveDefinition)directive).Places,
        ["__Directive.args"] = (directive, arguments) => ((DirectiveDefinition)directive).Arguments.Values.Where(argument => IsShown(argument.DeprecationReason, arguments)),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The resolver of a field of introspection, or null for any other field.</summary>
    public static FieldResolver? Find(FieldDefinition field, GraphQLSchema schema) => field.ToString() switch
    {
        "__Meta.__schema" => (parents, _, _) => Each(parents, _ => schema),
        "__Meta.__type" => (parents, arguments, _) => Each(parents, _ => schema.FindType(arguments.Get<string>("name")!)),
        "__Type.possibleTypes" => (parents, _, _) => Each(parents, type => PossibleTypes((GraphQLType)type!, schema)),
        var coordinate when Fields.TryGetValue(coordinate, out var read) => (parents, arguments, _) => Each(parents, parent => read(parent!, arguments)),
        _ => null,
    };

    private static IEnumerable<NamedType>? PossibleTypes(GraphQLType type, GraphQLSchema schema) =>
        type is NamedType { IsAbstract: true } named ? schema.Types.Where(candidate => candidate is ObjectType runtime && schema.IsPossible(named, runtime)) : null;

    private static bool IsShown(string? deprecationReason, FieldArguments arguments) => deprecationReason is null || arguments.Get("includeDeprecated", false);

    private static string KindOf(GraphQLType type) => type switch
    {
        ScalarType => "SCALAR",
        ObjectType => "OBJECT",
        InterfaceType => "INTERFACE",
        UnionType => "UNION",
        EnumType => "ENUM",
        InputObjectType => "INPUT_OBJECT",
        ListType => "LIST",
        _ => "NON_NULL",
    };

    private static ValueTask<IReadOnlyList<object?>> Each(IReadOnlyList<object?> parents, Func<object?, object?> read) =>
        ValueTask.FromResult<IReadOnlyList<object?>>(parents.Select(read).ToArray());
}
