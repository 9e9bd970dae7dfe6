using System.Collections.Immutable;

namespace MineralGraph.GraphQL.Language;

/// <summary>Specification 2, Language: what executable documents and schemas share: types, values, directives. Nesting is bounded, so that no text exhausts the stack.</summary>
internal abstract class Parser : TokenReader
{
    internal const int DeepestNesting = 200;

    private int depth;

    private protected Parser(Source source, int maxTokens) : base(source, maxTokens)
    {
    }

    protected ImmutableArray<Argument> Arguments(bool isConstant) => OptionalMany("(", () => Argument(isConstant), ")");

    private Argument Argument(bool isConstant)
    {
        var name = ExpectName();
        Expect(":");
        return new Argument(name.Start, name.Text, Value(isConstant));
    }

    protected ImmutableArray<Directive> Directives(bool isConstant = false)
    {
        var directives = ImmutableArray.CreateBuilder<Directive>();
        while (Current.Is("@"))
        {
            var start = Advance().Start;
            directives.Add(new Directive(start, ExpectName().Text, Arguments(isConstant)));
        }

        return directives.ToImmutable();
    }

    protected TypeNode Type() => Nested<TypeNode>(() =>
    {
        var start = Current.Start;
        TypeNode type;
        if (Skip("["))
        {
            type = new ListTypeNode(start, Type());
            Expect("]");
        }
        else type = Named();

        return Skip("!") ? new NonNullTypeNode(start, type) : type;
    });

    protected NamedTypeNode Named()
    {
        var name = ExpectName();
        return new NamedTypeNode(name.Start, name.Text);
    }

    protected ValueNode Value(bool isConstant) => Nested<ValueNode>(() =>
    {
        var token = Current;
        switch (token.Kind)
        {
            case TokenKind.Int: return new ValueNode.Int(token.Start, Advance().Text);
            case TokenKind.Float: return new ValueNode.Float(token.Start, Advance().Text);
            case TokenKind.String or TokenKind.BlockString: return new ValueNode.Text(token.Start, Advance().Text);
            case TokenKind.Name: return NameValue(Advance());
            default: return PunctuatedValue(token, isConstant);
        }
    });

    private static ValueNode NameValue(Token name) => name.Text switch
    {
        "true" => new ValueNode.Boolean(name.Start, true),
        "false" => new ValueNode.Boolean(name.Start, false),
        "null" => new ValueNode.Null(name.Start),
        _ => new ValueNode.Enum(name.Start, name.Text),
    };

    private ValueNode PunctuatedValue(Token token, bool isConstant)
    {
        if (token.Is("["))
        {
            Advance();
            var items = ImmutableArray.CreateBuilder<ValueNode>();
            while (!Skip("]")) items.Add(Value(isConstant));
            return new ValueNode.List(token.Start, items.ToImmutable());
        }

        if (token.Is("{"))
        {
            Advance();
            var fields = ImmutableArray.CreateBuilder<Argument>();
            while (!Skip("}")) fields.Add(Argument(isConstant));
            return new ValueNode.Object(token.Start, fields.ToImmutable());
        }

        if (!token.Is("$")) throw Unexpected();
        Advance();
        var name = ExpectName();
        return isConstant ? throw Source.Wrong(token.Start, $"Unexpected variable \"${name.Text}\" in constant value.") : new ValueNode.Variable(token.Start, name.Text);
    }

    protected T Nested<T>(Func<T> parse)
    {
        if (++depth > DeepestNesting) throw Source.Wrong(Current.Start, $"Document is nested more than {DeepestNesting} levels deep. Parsing aborted.");
        var parsed = parse();
        depth--;
        return parsed;
    }
}
