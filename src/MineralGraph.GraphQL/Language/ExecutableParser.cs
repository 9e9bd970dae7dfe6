using System.Collections.Immutable;

namespace MineralGraph.GraphQL.Language;

/// <summary>Specification 2.2 to 2.8: parses queries, mutations, subscriptions and fragments.</summary>
internal sealed class ExecutableParser : Parser
{
    private ExecutableParser(Source source, int maxTokens) : base(source, maxTokens)
    {
    }

    internal static Document Parse(string text, int maxTokens)
    {
        var source = new Source(text);
        return new Document(source, new ExecutableParser(source, maxTokens).Definitions());
    }

    private ImmutableArray<Node> Definitions()
    {
        var definitions = ImmutableArray.CreateBuilder<Node>();
        do definitions.Add(Definition());
        while (Current.Kind != TokenKind.End);
        return definitions.ToImmutable();
    }

    private Node Definition()
    {
        if (Current.Is("{")) return new OperationDefinition(Current.Start, "query", null, [], [], Selections());
        if (Current.Kind != TokenKind.Name) throw Unexpected();
        return Current.Text switch
        {
            "query" or "mutation" or "subscription" => Operation(),
            "fragment" => Fragment(),
            _ => throw Unexpected(),
        };
    }

    private OperationDefinition Operation()
    {
        var kind = Advance();
        var name = Current.Kind == TokenKind.Name ? Advance().Text : null;
        return new OperationDefinition(kind.Start, kind.Text, name, OptionalMany("(", Variable, ")"), Directives(), Selections());
    }

    private VariableDefinition Variable()
    {
        var start = Expect("$").Start;
        var name = ExpectName().Text;
        Expect(":");
        var type = Type();
        var variable = new VariableDefinition(start, name, type, Skip("=") ? Value(isConstant: true) : null);
        Directives();
        return variable;
    }

    private FragmentDefinition Fragment()
    {
        var start = Advance().Start;
        if (Current.IsName("on")) throw Unexpected();
        var name = ExpectName().Text;
        ExpectKeyword("on");
        return new FragmentDefinition(start, name, Named(), Directives(), Selections());
    }

    private SelectionSet Selections() => Nested(() => new SelectionSet(Current.Start, Many("{", Selection, "}")));

    private Selection Selection() => Current.Is("...") ? FragmentSelection() : Field();

    private Selection.Field Field()
    {
        var first = ExpectName();
        var name = Skip(":") ? ExpectName().Text : null;
        return new Selection.Field(first.Start, name is null ? null : first.Text, name ?? first.Text, Arguments(isConstant: false), Directives(), Current.Is("{") ? Selections() : null);
    }

    private Selection FragmentSelection()
    {
        var start = Expect("...").Start;
        if (Current.Kind == TokenKind.Name && Current.Text != "on") return new Selection.Spread(start, Advance().Text, Directives());
        NamedTypeNode? on = null;
        if (Current.IsName("on"))
        {
            Advance();
            on = Named();
        }

        return new Selection.Inline(start, on, Directives(), Selections());
    }
}
