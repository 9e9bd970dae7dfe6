using System.Collections.Immutable;

namespace MineralGraph.GraphQL.Language;

/// <summary>Specification, section 2 and appendix: recursive descent over the tokens of a text, bounded in tokens and nesting.</summary>
internal sealed partial class Parser
{
    private readonly Lexer lexer;
    private readonly ParserLimits limits;
    private readonly Stack<string> openFields = new();
    private Token token;
    private Token? ahead;
    private int tokens;
    private int nesting;

    private Parser(string text, ParserLimits limits)
    {
        lexer = new Lexer(text);
        this.limits = limits;
    }

    public static ParseResult Parse(string text, ParserLimits limits)
    {
        var parser = new Parser(text, limits);
        try
        {
            return new ParseResult.Parsed(parser.ParseDocument(), parser.tokens);
        }
        catch (SyntaxException exception)
        {
            return new ParseResult.Refused(exception.Error, parser.tokens);
        }
    }

    /// <summary>A value without variables, as schemas write defaults; a syntax error is an exception here.</summary>
    public static ValueNode ParseConstant(string text)
    {
        var parser = new Parser(text, ParserLimits.Trusted);
        parser.Advance();
        var value = parser.ParseValue(isConstant: true);
        parser.Expect(TokenKind.EndOfFile);
        return value;
    }

    private Document ParseDocument()
    {
        Advance();
        var start = token.Location;
        var definitions = ImmutableArray.CreateBuilder<Definition>();
        do definitions.Add(ParseDefinition());
        while (token.Kind != TokenKind.EndOfFile);
        return new Document(definitions.DrainToImmutable()) { Location = start };
    }

    private Definition ParseDefinition()
    {
        if (token.Kind == TokenKind.BraceLeft) return ParseOperation();
        var isDescribed = IsDescription;
        var keyword = isDescribed ? Lookahead() : token;
        if (isDescribed && keyword.Kind == TokenKind.BraceLeft)
            throw SyntaxException.At(token.Location, "Unexpected description, descriptions are not supported on shorthand queries.");
        if (keyword.Kind != TokenKind.Name) throw Unexpected(keyword);
        return keyword.Value switch
        {
            "query" or "mutation" or "subscription" => ParseOperation(),
            "fragment" => ParseFragmentDefinition(),
            "schema" or "scalar" or "type" or "interface" or "union" or "enum" or "input" or "directive" => ParseTypeSystem(keyword.Value, ParseDescription()),
            _ when isDescribed => throw SyntaxException.At(token.Location, "Unexpected description, only GraphQL definitions support descriptions."),
            "extend" => ParseExtension(),
            _ => throw Unexpected(keyword),
        };
    }

    private bool IsDescription => token.Kind is TokenKind.String or TokenKind.BlockString;

    private ValueNode.Text? ParseDescription() => IsDescription ? ParseText() : null;

    private Name ParseName()
    {
        var start = Expect(TokenKind.Name);
        return new Name(start.Value!) { Location = start.Location };
    }

    private TypeNode ParseType()
    {
        var start = token.Location;
        TypeNode type;
        if (Skip(TokenKind.BracketLeft))
        {
            Enter(start);
            type = new TypeNode.List(ParseType()) { Location = start };
            nesting--;
            Expect(TokenKind.BracketRight);
        }
        else
        {
            type = ParseNamedType();
        }

        return Skip(TokenKind.Bang) ? new TypeNode.NonNull(type) { Location = start } : type;
    }

    private TypeNode.Named ParseNamedType()
    {
        var name = ParseName();
        return new TypeNode.Named(name) { Location = name.Location };
    }

    private void Enter(SourceLocation location)
    {
        if (++nesting <= limits.Nesting) return;
        var where = openFields.TryPeek(out var field) ? $" at field \"{field}\"" : "";
        throw SyntaxException.Limit(location, ErrorCodes.TooDeep, $"The document nests more than {limits.Nesting} levels deep{where}; flatten it or split it into several requests.");
    }

    private Token Expect(TokenKind kind)
    {
        var current = token;
        if (current.Kind != kind) throw SyntaxException.At(current.Location, $"Expected {Token.Describe(kind)}, found {current.Description}.");
        if (kind != TokenKind.EndOfFile) Advance();
        return current;
    }

    private void ExpectKeyword(string keyword)
    {
        if (!SkipKeyword(keyword)) throw SyntaxException.At(token.Location, $"Expected \"{keyword}\", found {token.Description}.");
    }

    private bool Skip(TokenKind kind)
    {
        if (token.Kind != kind) return false;
        Advance();
        return true;
    }

    private bool SkipKeyword(string keyword)
    {
        if (token.Kind != TokenKind.Name || token.Value != keyword) return false;
        Advance();
        return true;
    }

    /// <summary>At least one item between the two brackets.</summary>
    private ImmutableArray<T> Many<T>(TokenKind open, Func<T> parse, TokenKind close)
    {
        Expect(open);
        var items = ImmutableArray.CreateBuilder<T>();
        do items.Add(parse());
        while (!Skip(close));
        return items.DrainToImmutable();
    }

    private ImmutableArray<T> OptionalMany<T>(TokenKind open, Func<T> parse, TokenKind close) =>
        token.Kind == open ? Many(open, parse, close) : [];

    private ImmutableArray<T> Delimited<T>(TokenKind delimiter, Func<T> parse)
    {
        Skip(delimiter);
        var items = ImmutableArray.CreateBuilder<T>();
        do items.Add(parse());
        while (Skip(delimiter));
        return items.DrainToImmutable();
    }

    private static SyntaxException Unexpected(Token unexpected) => SyntaxException.At(unexpected.Location, $"Unexpected {unexpected.Description}.");

    private Token Lookahead()
    {
        ahead ??= lexer.Next();
        return ahead.Value;
    }

    private void Advance()
    {
        token = Lookahead();
        ahead = null;
        if (token.Kind == TokenKind.EndOfFile || ++tokens <= limits.Tokens) return;
        throw SyntaxException.Limit(token.Location, ErrorCodes.TooManyTokens, $"Syntax Error: Document contains more than {limits.Tokens} tokens. Parsing aborted.");
    }
}
