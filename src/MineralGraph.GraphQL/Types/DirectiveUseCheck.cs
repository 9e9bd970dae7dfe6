using System.Collections.Immutable;
using MineralGraph.GraphQL.Language;

namespace MineralGraph.GraphQL.Types;

/// <summary>Specification, section 3.13: every directive in a schema's text is known, may stand where it stands, and has fitting arguments.</summary>
internal sealed class DirectiveUseCheck(GraphQLSchema schema, SchemaText text, Action<GraphQLError> report)
{
    public void Run()
    {
        if (text.Schema is { } root) Check(root.Directives, "SCHEMA");
        foreach (var directive in text.Directives.Values) CheckInputs(directive.Arguments, "ARGUMENT_DEFINITION");
        foreach (var type in text.Types.Values) CheckType(type);
    }

    private void CheckType(TypeDefinition definition)
    {
        switch (definition)
        {
            case TypeDefinition.Object type:
                Check(type.Directives, "OBJECT");
                CheckFields(type.Fields);
                break;
            case TypeDefinition.Interface type:
                Check(type.Directives, "INTERFACE");
                CheckFields(type.Fields);
                break;
            case TypeDefinition.Union type:
                Check(type.Directives, "UNION");
                break;
            case TypeDefinition.Enum type:
                Check(type.Directives, "ENUM");
                foreach (var value in type.Values) Check(value.Directives, "ENUM_VALUE");
                break;
            case TypeDefinition.InputObject type:
                Check(type.Directives, "INPUT_OBJECT");
                CheckInputs(type.Fields, "INPUT_FIELD_DEFINITION");
                break;
            default:
                Check(definition.Directives, "SCALAR");
                break;
        }
    }

    private void CheckFields(ImmutableArray<FieldNode> fields)
    {
        foreach (var field in fields)
        {
            Check(field.Directives, "FIELD_DEFINITION");
            CheckInputs(field.Arguments, "ARGUMENT_DEFINITION");
        }
    }

    private void CheckInputs(ImmutableArray<InputValueNode> inputs, string place)
    {
        foreach (var input in inputs) Check(input.Directives, place);
    }

    private void Check(ImmutableArray<DirectiveNode> directives, string place)
    {
        var seen = new Dictionary<string, DirectiveNode>(StringComparer.Ordinal);
        foreach (var node in directives)
        {
            var name = node.Name.Value;
            if (!schema.Directives.TryGetValue(name, out var directive))
            {
                Report($"Unknown directive \"@{name}\".", node);
                continue;
            }

            if (!directive.PlaceSet.Contains(place)) Report($"Directive \"@{name}\" may not be used on {place}.", node);
            if (!seen.TryAdd(name, node) && !directive.IsRepeatable)
                Report(
                    $"The directive \"@{name}\" can only be used once at this location.",
                    seen[name], node);
            CheckArguments(node, directive);
        }
    }

    private void CheckArguments(DirectiveNode node, DirectiveDefinition directive)
    {
        foreach (var argument in node.Arguments)
        {
            if (directive.Arguments.TryGetValue(argument.Name.Value, out var input)) CheckValue(argument, input);
            else Report(
                $"Unknown argument \"{argument.Name}\" on directive \"{directive}\".{Suggestions.For(argument.Name.Value, directive.Arguments.Keys)}",
                argument);
        }

        foreach (var missing in directive.Arguments.Values.Where(input => input.IsRequired && node.Arguments.All(argument => argument.Name.Value != input.Name)))
            Report($"Argument \"{missing}\" of type \"{missing.Type}\" is required, but it was not provided.", node);
    }

    private void CheckValue(ArgumentNode argument, InputValue input) =>
        new LiteralCoercion(null, fault => report(SchemaErrors.At($"Argument \"{input}\" has invalid value{fault.Where}: {fault.Message}", fault.Location)))
            .Coerce(argument.Value, input.Type);

    private void Report(string message, params ReadOnlySpan<Node> nodes) => report(SchemaErrors.At(message, nodes));
}
