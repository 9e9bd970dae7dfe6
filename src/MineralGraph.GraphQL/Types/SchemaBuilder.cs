using System.Collections.Immutable;
using MineralGraph.GraphQL.Language;

namespace MineralGraph.GraphQL.Types;

/// <summary>From a schema's text to a schema: first every named type without content, then the content, so that types may refer to each other.</summary>
internal sealed class SchemaBuilder
{
    private readonly Dictionary<string, ScalarCoercion> scalars;
    private readonly List<GraphQLError> errors = [];
    private readonly OrderedDictionary<string, NamedType> types = [];

    public SchemaBuilder(IEnumerable<ScalarCoercion> scalars)
    {
        this.scalars = BuiltInScalars.All.ToDictionary(scalar => scalar.Name, StringComparer.Ordinal);
        foreach (var scalar in scalars) this.scalars[scalar.Name] = scalar;
    }

    public IReadOnlyList<GraphQLError> Errors => errors;

    /// <summary>The schema, or null where <see cref="Errors"/> has entries.</summary>
    public GraphQLSchema? Build(string sdl)
    {
        if (Read(sdl) is not { } document) return null;
        var text = new SchemaText(Read(SchemaPrelude.Sdl)!, document, errors.Add);
        foreach (var definition in text.Types.Values) types.Add(definition.Name.Value, Shell(definition));
        CheckScalars();
        foreach (var definition in text.Types.Values) Fill(definition);
        var directives = BuildDirectives(text);
        var roots = FindRoots(text);
        if (errors.Count > 0) return null;
        var meta = (FieldsType)types["__Meta"];
        types.Remove("__Meta");
        var schema = new GraphQLSchema(new SchemaParts(text.Schema?.Description?.Value, types, directives, roots, meta));
        new SchemaCheck(schema, text, errors.Add).Run();
        return errors.Count > 0 ? null : schema;
    }

    private Document? Read(string sdl)
    {
        switch (Parser.Parse(sdl, ParserLimits.Trusted))
        {
            case ParseResult.Parsed parsed:
                return parsed.Document;
            case ParseResult.Refused refused:
                errors.Add(refused.Error with { Code = ErrorCodes.SchemaSyntax });
                break;
        }

        return null;
    }

    private NamedType Shell(TypeDefinition definition) => definition switch
    {
        TypeDefinition.Object => new ObjectType(definition),
        TypeDefinition.Interface => new InterfaceType(definition),
        TypeDefinition.Union => new UnionType(definition),
        TypeDefinition.Enum => new EnumType(definition),
        TypeDefinition.InputObject => new InputObjectType(definition, definition.Directives.Any(directive => directive.Name.Value == "oneOf")),
        _ => new ScalarType(definition, Text(definition.Directives, "specifiedBy", "url"), CoercionOf(definition.Name.Value)),
    };

    private ScalarCoercion CoercionOf(string scalar) => scalars.TryGetValue(scalar, out var coercion) ? coercion : new PlainScalar(scalar);

    private void CheckScalars()
    {
        foreach (var scalar in scalars.Keys.Where(scalar => types.GetValueOrDefault(scalar) is not ScalarType))
            errors.Add(new GraphQLError($"A coercion is registered for scalar \"{scalar}\", which the schema does not define.") { Code = ErrorCodes.SchemaBinding });
    }

    private void Fill(TypeDefinition definition)
    {
        switch (types[definition.Name.Value], definition)
        {
            case (FieldsType type, TypeDefinition.Object source):
                FillFields(type, source.Fields, source.Interfaces);
                break;
            case (FieldsType type, TypeDefinition.Interface source):
                FillFields(type, source.Fields, source.Interfaces);
                break;
            case (UnionType type, TypeDefinition.Union source):
                FillMembers(type, source);
                break;
            case (EnumType type, TypeDefinition.Enum source):
                FillValues(type, source);
                break;
            case (InputObjectType type, TypeDefinition.InputObject source):
                AddInputs(type.Fields, source.Fields, name => $"{type}.{name}", name => $"Field \"{type}.{name}\" can only be defined once.");
                break;
        }
    }

    private void FillFields(FieldsType type, ImmutableArray<FieldNode> fields, ImmutableArray<TypeNode.Named> interfaces)
    {
        foreach (var reference in interfaces) AddInterface(type, reference, interfaces.First(other => other.Name.Value == reference.Name.Value));
        foreach (var node in fields)
        {
            if (Resolve(node.Type) is not { } fieldType) continue;
            if (!fieldType.IsOutput) Report($"The type of {type}.{node.Name} must be Output Type but got: {fieldType}.", node.Type);
            var field = new FieldDefinition(type.Name, node, fieldType);
            AddInputs(field.Arguments, node.Arguments, name => $"{field}({name}:)", name => $"Argument \"{field}({name}:)\" can only be defined once.");
            if (!type.Fields.TryAdd(field.Name, field)) Report($"Field \"{field}\" can only be defined once.", type.Fields[field.Name].Node.Name, node.Name);
        }
    }

    private void AddInterface(FieldsType type, TypeNode.Named reference, TypeNode.Named earlier)
    {
        var implemented = Resolve(reference);
        if (implemented is null) return;
        if (implemented is not InterfaceType contract)
            Report(
                $"Type {type} must only implement Interface types, it cannot implement {implemented}.",
                reference);
        else if (type.Interfaces.Contains(contract)) Report($"Type {type} can only implement {contract} once.", earlier, reference);
        else if (contract == type) Report($"Type {type} cannot implement itself because it would create a circular reference.", reference);
        else type.Interfaces.Add(contract);
    }

    private void FillMembers(UnionType type, TypeDefinition.Union source)
    {
        foreach (var reference in source.Members)
        {
            var member = Resolve(reference);
            if (member is null) continue;
            if (member is not ObjectType possible) Report($"Union type {type} can only include Object types, it cannot include {member}.", reference);
            else if (type.Members.Contains(possible))
                Report(
                    $"Union type {type} can only include type {member} once.",
                    source.Members.First(other => other.Name.Value == reference.Name.Value), reference);
            else type.Members.Add(possible);
        }
    }

    private void FillValues(EnumType type, TypeDefinition.Enum source)
    {
        foreach (var node in source.Values)
        {
            var value = new EnumValue(node);
            if (!type.Values.TryAdd(value.Name, value))
                Report(
                    $"Enum value \"{type}.{value.Name}\" can only be defined once.",
                    type.Values[value.Name].Node.Name, node.Name);
        }
    }

    private void AddInputs(OrderedDictionary<string, InputValue> inputs, ImmutableArray<InputValueNode> nodes, Func<string, string> coordinate, Func<string, string> twice)
    {
        foreach (var node in nodes)
        {
            if (Resolve(node.Type) is not { } type) continue;
            var input = new InputValue(coordinate(node.Name.Value), node, type);
            if (!type.IsInput) Report($"The type of {input} must be Input Type but got: {type}.", node.Type);
            if (input.IsRequired && Deprecation.In(node.Directives) is { } deprecated)
                Report($"Required {(input.ToString()[^1] == ')' ? "argument" : "input field")} {input} cannot be deprecated.", deprecated, node.Type);
            if (!inputs.TryAdd(input.Name, input)) Report(twice(input.Name), inputs[input.Name].Node.Name, node.Name);
        }
    }

    private OrderedDictionary<string, DirectiveDefinition> BuildDirectives(SchemaText text)
    {
        var directives = new OrderedDictionary<string, DirectiveDefinition>(StringComparer.Ordinal);
        foreach (var node in text.Directives.Values)
        {
            var directive = new DirectiveDefinition(node.Name.Value, node.IsRepeatable, [.. node.Places.Select(place => place.Value)])
            {
                Description = node.Description?.Value,
            };
            AddInputs(directive.Arguments, node.Arguments, name => $"{directive}({name}:)", name => $"Argument \"{directive}({name}:)\" can only be defined once.");
            directives.Add(directive.Name, directive);
        }

        return directives;
    }

    private Dictionary<OperationKind, ObjectType> FindRoots(SchemaText text)
    {
        var roots = new Dictionary<OperationKind, ObjectType>();
        var named = new List<OperationTypeNode>();
        foreach (var node in text.Schema is { Operations.IsEmpty: false } schema ? [.. schema.Operations] : RootsByName())
        {
            if (named.Find(earlier => earlier.Kind == node.Kind) is { } twice)
                Report(
                    $"There can be only one {Printer.Keyword(node.Kind)} type in schema.",
                    twice, node);
            else if (Resolve(node.Type) is { } type) AddRoot(roots, named, node, type);
        }

        if (!roots.ContainsKey(OperationKind.Query) && errors.Count == 0) Report("Query root type must be provided.");
        return roots;
    }

    private void AddRoot(Dictionary<OperationKind, ObjectType> roots, List<OperationTypeNode> named, OperationTypeNode node, GraphQLType type)
    {
        var same = named.Find(earlier => earlier.Type.Name.Value == node.Type.Name.Value);
        named.Add(node);
        if (type is not ObjectType root)
            Report($"{node.Kind} root type must be Object type{(node.Kind == OperationKind.Query ? "" : " if provided")}, it cannot be {type}.", node.Type);
        else if (same is not null)
            Report(
                $"All root types must be different, \"{root}\" type is used as {Printer.Keyword(same.Kind)} and {Printer.Keyword(node.Kind)} root types.",
                same.Type, node.Type);
        else
            roots.Add(node.Kind, root);
    }

    /// <summary>Without a schema definition, the types of the usual names are the roots.</summary>
    private IEnumerable<OperationTypeNode> RootsByName() => Enum.GetValues<OperationKind>()
        .Where(kind => types.ContainsKey(kind.ToString()))
        .Select(kind => new OperationTypeNode(kind, new TypeNode.Named(new Name(kind.ToString())) { Location = types[kind.ToString()].Definition.Location }));

    private GraphQLType? Resolve(TypeNode node) => node switch
    {
        TypeNode.List list => Resolve(list.Of) is { } item ? new ListType(item) : null,
        TypeNode.NonNull nonNull => Resolve(nonNull.Of) is { } inner ? new NonNullType(inner) : null,
        _ => ResolveName(((TypeNode.Named)node).Name),
    };

    private NamedType? ResolveName(Name name)
    {
        if (types.TryGetValue(name.Value, out var type)) return type;
        Report($"Unknown type \"{name}\".{Suggestions.For(name.Value, types.Keys.Where(known => !known.StartsWith("__", StringComparison.Ordinal)))}", name);
        return null;
    }

    private static string? Text(ImmutableArray<DirectiveNode> directives, string directive, string argument) =>
        directives.Where(node => node.Name.Value == directive).SelectMany(node => node.Arguments).FirstOrDefault(node => node.Name.Value == argument)?.Value is ValueNode.Text text
            ? text.Value
            : null;

    private void Report(string message, params ReadOnlySpan<Node> nodes) => errors.Add(SchemaErrors.At(message, nodes));
}
