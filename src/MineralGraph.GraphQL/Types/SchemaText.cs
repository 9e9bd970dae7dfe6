using MineralGraph.GraphQL.Language;

namespace MineralGraph.GraphQL.Types;

/// <summary>The definitions of a schema's text by name, extensions merged into what they extend. Faults in names are reported.</summary>
internal sealed class SchemaText
{
    private Definition.Schema? schema;
    private readonly Action<GraphQLError> report;

    public SchemaText(Document prelude, Document text, Action<GraphQLError> report)
    {
        this.report = report;
        foreach (var definition in prelude.Definitions) AddBuiltIn(definition);
        foreach (var definition in text.Definitions) Add(definition);
        foreach (var extension in text.Definitions.OfType<Definition.Extension>()) Extend(extension.Of);
    }

    public OrderedDictionary<string, TypeDefinition> Types { get; } = [];

    public OrderedDictionary<string, Definition.Directive> Directives { get; } = [];

    public HashSet<string> BuiltIn { get; } = new(StringComparer.Ordinal);

    /// <summary>The schema definition with its extensions; null where the text has none.</summary>
    public Definition.Schema? Schema => schema;

    private void AddBuiltIn(Definition definition)
    {
        if (definition is TypeDefinition type) BuiltIn.Add(type.Name.Value);
        Add(definition);
    }

    private void Add(Definition definition)
    {
        switch (definition)
        {
            case TypeDefinition type when BuiltIn.Contains(type.Name.Value) && Types.ContainsKey(type.Name.Value):
                Report($"Type \"{type.Name}\" already exists in the schema. It cannot also be defined in this type definition.", type.Name);
                break;
            case TypeDefinition type:
                if (!Types.TryAdd(type.Name.Value, type)) Report($"There can be only one type named \"{type.Name}\".", Types[type.Name.Value].Name, type.Name);
                break;
            case Definition.Directive directive:
                if (!Directives.TryAdd(directive.Name.Value, directive))
                    Report(
                        $"There can be only one directive named \"@{directive.Name}\".",
                        Directives[directive.Name.Value].Name, directive.Name);
                break;
            case Definition.Schema schema:
                if (Schema is not null) Report("Must provide only one schema definition.", schema);
                ExtendSchema(schema);
                break;
            case Definition.Operation or Definition.Fragment:
                Report("A schema holds type definitions only, no operations or fragments.", definition);
                break;
        }
    }

    private void Extend(Definition extension)
    {
        if (extension is Definition.Schema schema) ExtendSchema(schema);
        if (extension is not TypeDefinition type) return;
        if (!Types.TryGetValue(type.Name.Value, out var extended))
            Report($"Cannot extend type \"{type.Name}\" because it is not defined.{Suggestions.For(type.Name.Value, Types.Keys)}", type.Name);
        else if (extended.GetType() != type.GetType())
            Report($"Cannot extend non-{KindOf(type)} type \"{type.Name}\".", extended, type);
        else
            Types[type.Name.Value] = Merge(extended, type);
    }

    private void ExtendSchema(Definition.Schema extension) => schema = Schema is null
        ? extension
        : Schema with { Directives = Schema.Directives.AddRange(extension.Directives), Operations = Schema.Operations.AddRange(extension.Operations) };

    private static TypeDefinition Merge(TypeDefinition extended, TypeDefinition extension)
    {
        TypeDefinition merged = (extended, extension) switch
        {
            (TypeDefinition.Object left, TypeDefinition.Object right) =>
                left with { Interfaces = left.Interfaces.AddRange(right.Interfaces), Fields = left.Fields.AddRange(right.Fields) },
            (TypeDefinition.Interface left, TypeDefinition.Interface right) =>
                left with { Interfaces = left.Interfaces.AddRange(right.Interfaces), Fields = left.Fields.AddRange(right.Fields) },
            (TypeDefinition.Union left, TypeDefinition.Union right) => left with { Members = left.Members.AddRange(right.Members) },
            (TypeDefinition.Enum left, TypeDefinition.Enum right) => left with { Values = left.Values.AddRange(right.Values) },
            (TypeDefinition.InputObject left, TypeDefinition.InputObject right) => left with { Fields = left.Fields.AddRange(right.Fields) },
            _ => extended,
        };
        return merged.WithDirectives(extended.Directives.AddRange(extension.Directives));
    }

    private static string KindOf(TypeDefinition definition) => definition switch
    {
        TypeDefinition.Object => "object",
        TypeDefinition.Interface => "interface",
        TypeDefinition.Union => "union",
        TypeDefinition.Enum => "enum",
        TypeDefinition.InputObject => "input object",
        _ => "scalar",
    };

    private void Report(string message, params ReadOnlySpan<Node> nodes) => report(SchemaErrors.At(message, nodes));
}
