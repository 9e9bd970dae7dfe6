using MineralGraph.GraphQL.Language;

namespace MineralGraph.GraphQL.Types;

/// <summary>Builds types from their definitions, in two steps: names first, then what refers to names.</summary>
internal sealed class SchemaBuilder
{
    private static readonly string[] BuiltInScalars = ["Int", "Float", "String", "Boolean", "ID"];

    private readonly Document document;
    private readonly Dictionary<string, NamedType> types = new(StringComparer.Ordinal);

    private SchemaBuilder(Document document) => this.document = document;

    internal static GraphQLSchema Build(Document document)
    {
        var builder = new SchemaBuilder(document);
        foreach (var name in BuiltInScalars) builder.types.Add(name, new ScalarType(name, null));
        foreach (var definition in document.Definitions.OfType<TypeDefinition>()) builder.Declare(definition);
        foreach (var definition in document.Definitions.OfType<TypeDefinition>()) builder.Fill(definition);
        return builder.types.ContainsKey("Query") ? new GraphQLSchema(builder.types) : throw document.Source.Wrong(0, "Query root type must be provided.");
    }

    private void Declare(TypeDefinition definition)
    {
        NamedType type = definition.Keyword switch
        {
            "scalar" => new ScalarType(definition.Name, definition.Description),
            "type" => new ObjectType(definition.Name, definition.Description),
            "interface" => new InterfaceType(definition.Name, definition.Description),
            "union" => new UnionType(definition.Name, definition.Description),
            "enum" => new EnumType(definition.Name, definition.Description, definition.Values),
            _ => new InputObjectType(definition.Name, definition.Description, definition.Directives.Any(directive => directive.Name == "oneOf")),
        };
        if (!types.TryAdd(definition.Name, type)) throw document.Source.Wrong(definition.Start, $"There can be only one type named \"{definition.Name}\".");
    }

    private void Fill(TypeDefinition definition)
    {
        switch (types[definition.Name])
        {
            case FieldedType fielded:
                foreach (var name in definition.Names) fielded.Interfaces.Add(Named<InterfaceType>(name, definition.Start));
                foreach (var field in definition.Fields) fielded.Add(Field(field));
                CheckInterfaces(fielded, definition.Start);
                break;
            case UnionType union:
                union.Members.AddRange(definition.Names.Select(name => Named<ObjectType>(name, definition.Start)));
                break;
            case InputObjectType input:
                foreach (var field in definition.Fields) input.Add(Input(field));
                break;
        }
    }

    private void CheckInterfaces(FieldedType type, int start)
    {
        foreach (var definition in document.Definitions.OfType<TypeDefinition>().Where(definition => type.Interfaces.Exists(shared => shared.Name == definition.Name)))
        {
            if (definition.Fields.FirstOrDefault(field => !type.Fields.ContainsKey(field.Name)) is { } missing)
                throw document.Source.Wrong(start, $"Interface field {definition.Name}.{missing.Name} expected but {type.Name} does not provide it.");
        }
    }

    private FieldOfType Field(FieldDefinition field) =>
        new(field.Name, field.Description, field.Arguments.Select(Input).ToDictionary(argument => argument.Name), Type(field.Type), Deprecation(field.Directives));

    private InputValue Input(FieldDefinition field) => new(field.Name, field.Description, Type(field.Type), field.Default, Deprecation(field.Directives));

    private static string? Deprecation(IEnumerable<Directive> directives) => directives.FirstOrDefault(directive => directive.Name == "deprecated") is { } deprecated
        ? deprecated.Arguments.FirstOrDefault()?.Value is ValueNode.Text reason ? reason.Value : "No longer supported"
        : null;

    private GraphQLType Type(TypeNode node) => node switch
    {
        ListTypeNode list => new ListType(Type(list.Of)),
        NonNullTypeNode nonNull => new NonNullType(Type(nonNull.Of)),
        _ => Named<NamedType>(((NamedTypeNode)node).Name, node.Start),
    };

    private T Named<T>(string name, int start) where T : NamedType =>
        types.GetValueOrDefault(name) as T ?? throw document.Source.Wrong(start, $"Unknown type \"{name}\".");
}
