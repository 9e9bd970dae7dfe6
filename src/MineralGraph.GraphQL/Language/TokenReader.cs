using System.Collections.Immutable;

namespace MineralGraph.GraphQL.Language;

/// <summary>Reads tokens one ahead, and says what was expected where something else stands.</summary>
internal abstract class TokenReader
{
    private readonly Lexer lexer;

    private protected TokenReader(Source source, int maxTokens)
    {
        Source = source;
        lexer = new Lexer(source, maxTokens);
        Current = lexer.Next();
    }

    protected Source Source { get; }

    protected Token Current { get; private set; }

    protected Token Advance()
    {
        var token = Current;
        Current = lexer.Next();
        return token;
    }

    protected bool Skip(string punctuator)
    {
        if (!Current.Is(punctuator)) return false;
        Advance();
        return true;
    }

    protected Token Expect(string punctuator) =>
        Current.Is(punctuator) ? Advance() : throw Source.Wrong(Current.Start, $"Expected \"{punctuator}\", found {Current.Describe()}.");

    protected Token ExpectName() =>
        Current.Kind == TokenKind.Name ? Advance() : throw Source.Wrong(Current.Start, $"Expected Name, found {Current.Describe()}.");

    protected void ExpectKeyword(string keyword)
    {
        if (!Current.IsName(keyword)) throw Source.Wrong(Current.Start, $"Expected \"{keyword}\", found {Current.Describe()}.");
        Advance();
    }

    protected GraphQLSyntaxException Unexpected() => Source.Wrong(Current.Start, $"Unexpected {Current.Describe()}.");

    /// <summary>One or more items between two marks.</summary>
    protected ImmutableArray<T> Many<T>(string open, Func<T> item, string close)
    {
        Expect(open);
        var items = ImmutableArray.CreateBuilder<T>();
        do items.Add(item());
        while (!Skip(close));
        return items.ToImmutable();
    }

    /// <summary>The same, or nothing where the opening mark is missing.</summary>
    protected ImmutableArray<T> OptionalMany<T>(string open, Func<T> item, string close) => Current.Is(open) ? Many(open, item, close) : [];
}
