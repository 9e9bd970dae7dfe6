using System.Collections.Immutable;
using System.Text;

namespace MineralGraph.GraphQL.Language;

/// <summary>Writes a document in the one layout that reads back as the same document.</summary>
internal static partial class Printer
{
    private const int LineLength = 80;

    public static string Print(Node node) => node switch
    {
        Document document => string.Join("\n\n", document.Definitions.Select(Print)),
        Definition definition => PrintDefinition(definition),
        SelectionSet set => Block(set.Items.Select(Print)),
        Selection.Field field => PrintField(field),
        Selection.Spread spread => $"...{spread.Name}{Directives(spread.Directives)}",
        Selection.Inline inline => $"...{(inline.Condition is null ? "" : $" on {inline.Condition}")}{Directives(inline.Directives)} {Print(inline.Selections)}",
        VariableDefinition variable => PrintVariable(variable),
        ArgumentNode argument => $"{argument.Name}: {Print(argument.Value)}",
        DirectiveNode directive => $"@{directive.Name}{Parenthesised(directive.Arguments)}",
        TypeNode.List list => $"[{Print(list.Of)}]",
        TypeNode.NonNull nonNull => $"{Print(nonNull.Of)}!",
        TypeNode.Named named => named.Name.Value,
        ValueNode value => PrintValue(value),
        Name name => name.Value,
        FieldNode field => $"{Description(field.Description)}{field.Name}{ArgumentDefinitions(field.Arguments)}: {field.Type}{Directives(field.Directives)}",
        InputValueNode input => $"{Description(input.Description)}{input.Name}: {input.Type}{Default(input.Default)}{Directives(input.Directives)}",
        EnumValueNode value => $"{Description(value.Description)}{value.Name}{Directives(value.Directives)}",
        OperationTypeNode operation => $"{Keyword(operation.Kind)}: {operation.Type}",
        _ => throw new InvalidOperationException($"{node.GetType().Name} has no written form."),
    };

    public static string Keyword(OperationKind kind) => kind switch
    {
        OperationKind.Query => "query",
        OperationKind.Mutation => "mutation",
        _ => "subscription",
    };

    private static string PrintValue(ValueNode value) => value switch
    {
        ValueNode.Variable variable => $"${variable.Name}",
        ValueNode.Int number => number.Digits,
        ValueNode.Float number => number.Digits,
        ValueNode.Text text => text.IsBlock ? BlockString.Print(text.Value) : Quote(text.Value),
        ValueNode.Boolean boolean => boolean.Value ? "true" : "false",
        ValueNode.Null => "null",
        ValueNode.EnumName name => name.Value,
        ValueNode.List list => PrintList([.. list.Items.Select(Print)]),
        ValueNode.InputObject fields => PrintObject([.. fields.Fields.Select(Print)]),
        _ => throw new InvalidOperationException($"{value.GetType().Name} has no written form."),
    };

    private static string PrintList(ImmutableArray<string> items)
    {
        var line = string.Join(", ", items);
        return line.Length + 2 > LineLength ? $"[\n{Indent(string.Join('\n', items))}\n]" : $"[{line}]";
    }

    private static string PrintObject(ImmutableArray<string> fields)
    {
        var line = string.Join(", ", fields);
        if (fields.IsEmpty) return "{  }";
        return line.Length + 4 > LineLength ? Block(fields) : $"{{ {line} }}";
    }

    /// <summary>A string literal with every character escaped that may not stand in one.</summary>
    public static string Quote(string text)
    {
        var quoted = new StringBuilder("\"");
        foreach (var code in text) quoted.Append(Escape(code));
        return quoted.Append('"').ToString();
    }

    private static string Escape(char code) => code switch
    {
        '"' => "\\\"",
        '\\' => "\\\\",
        '\b' => "\\b",
        '\t' => "\\t",
        '\n' => "\\n",
        '\f' => "\\f",
        '\r' => "\\r",
        < ' ' or (>= '\u007F' and <= '\u009F') => $"\\u{(int)code:X4}",
        _ => code.ToString(),
    };

    private static string PrintField(Selection.Field field)
    {
        var head = field.Alias is null ? field.Name.Value : $"{field.Alias}: {field.Name}";
        var line = head + Parenthesised(field.Arguments);
        if (line.Length > LineLength && !field.Arguments.IsEmpty)
            line = $"{head}(\n{Indent(string.Join('\n', field.Arguments.Select(Print)))}\n)";
        return $"{line}{Directives(field.Directives)}{(field.Selections is null ? "" : $" {Print(field.Selections)}")}";
    }

    private static string PrintVariable(VariableDefinition variable) =>
        $"{Description(variable.Description)}${variable.Name}: {variable.Type}{Default(variable.Default)}{Directives(variable.Directives)}";

    private static string Parenthesised(ImmutableArray<ArgumentNode> arguments) =>
        arguments.IsEmpty ? "" : $"({string.Join(", ", arguments.Select(Print))})";

    private static string Directives(ImmutableArray<DirectiveNode> directives) =>
        string.Concat(directives.Select(directive => $" {Print(directive)}"));

    private static string Default(ValueNode? value) => value is null ? "" : $" = {Print(value)}";

    private static string Description(ValueNode.Text? description) => description is null ? "" : $"{PrintValue(description)}\n";

    private static string Block(IEnumerable<string> lines) => $"{{\n{Indent(string.Join('\n', lines))}\n}}";

    private static string Indent(string text) => $"  {text.Replace("\n", "\n  ", StringComparison.Ordinal)}";
}
