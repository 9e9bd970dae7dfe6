using System.Collections.Immutable;

namespace MineralGraph.GraphQL.Language;

/// <content>Definitions.</content>
internal static partial class Printer
{
    private static string PrintDefinition(Definition definition) => definition switch
    {
        Definition.Operation operation => PrintOperation(operation),
        Definition.Fragment fragment =>
            $"{Description(fragment.Description)}fragment {fragment.Name} on {fragment.Condition}{Directives(fragment.Directives)} {Print(fragment.Selections)}",
        Definition.Schema schema =>
            $"{Description(schema.Description)}schema{Directives(schema.Directives)}{OptionalBlock(schema.Operations)}",
        Definition.Directive directive =>
            $"{Description(directive.Description)}directive @{directive.Name}{ArgumentDefinitions(directive.Arguments)}"
            + $"{(directive.IsRepeatable ? " repeatable" : "")} on {string.Join(" | ", directive.Places.Select(Print))}",
        Definition.Extension extension => $"extend {Print(extension.Of)}",
        TypeDefinition type => $"{Description(type.Description)}{PrintType(type)}",
        _ => throw new InvalidOperationException($"{definition.GetType().Name} has no written form."),
    };

    private static string PrintType(TypeDefinition definition) => definition switch
    {
        TypeDefinition.Object type => $"type {type.Name}{Implements(type.Interfaces)}{Directives(type.Directives)}{OptionalBlock(type.Fields)}",
        TypeDefinition.Interface type => $"interface {type.Name}{Implements(type.Interfaces)}{Directives(type.Directives)}{OptionalBlock(type.Fields)}",
        TypeDefinition.Union type =>
            $"union {type.Name}{Directives(type.Directives)}{(type.Members.IsEmpty ? "" : $" = {string.Join(" | ", type.Members.Select(Print))}")}",
        TypeDefinition.Enum type => $"enum {type.Name}{Directives(type.Directives)}{OptionalBlock(type.Values)}",
        TypeDefinition.InputObject type => $"input {type.Name}{Directives(type.Directives)}{OptionalBlock(type.Fields)}",
        _ => $"scalar {definition.Name}{Directives(definition.Directives)}",
    };

    private static string PrintOperation(Definition.Operation operation)
    {
        var isShorthand = operation is { Kind: OperationKind.Query, Name: null, Description: null, Variables.IsEmpty: true, Directives.IsEmpty: true };
        if (isShorthand) return Print(operation.Selections);
        var variables = operation.Variables.Select(Print).ToList();
        var listed = variables.Count == 0 ? ""
            : variables.Exists(variable => variable.Contains('\n', StringComparison.Ordinal)) ? $"(\n{string.Join('\n', variables)}\n)"
            : $"({string.Join(", ", variables)})";
        var name = operation.Name is null ? listed : $" {operation.Name}{listed}";
        if (operation.Name is null && listed.Length > 0) name = $" {listed}";
        return $"{Description(operation.Description)}{Keyword(operation.Kind)}{name}{Directives(operation.Directives)} {Print(operation.Selections)}";
    }

    private static string Implements(ImmutableArray<TypeNode.Named> interfaces) =>
        interfaces.IsEmpty ? "" : $" implements {string.Join(" & ", interfaces.Select(Print))}";

    private static string OptionalBlock<T>(ImmutableArray<T> items)
        where T : Node => items.IsEmpty ? "" : $" {Block(items.Select(Print))}";

    private static string ArgumentDefinitions(ImmutableArray<InputValueNode> arguments)
    {
        if (arguments.IsEmpty) return "";
        var printed = arguments.Select(Print).ToList();
        return printed.Exists(argument => argument.Contains('\n', StringComparison.Ordinal))
            ? $"(\n{Indent(string.Join('\n', printed))}\n)"
            : $"({string.Join(", ", printed)})";
    }
}
