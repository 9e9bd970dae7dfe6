namespace MineralGraph.GraphQL.Language;

/// <summary>A lexical token; <see cref="Value"/> is set for names, numbers and strings only.</summary>
internal readonly record struct Token(TokenKind Kind, SourceLocation Location, string? Value = null)
{
    /// <summary>The token as error messages show it.</summary>
    public string Description => Value is null ? Describe(Kind) : $"{Describe(Kind)} \"{Value}\"";

    public static string Describe(TokenKind kind) => kind switch
    {
        TokenKind.EndOfFile => "<EOF>",
        TokenKind.Bang => "\"!\"",
        TokenKind.Dollar => "\"$\"",
        TokenKind.Ampersand => "\"&\"",
        TokenKind.ParenthesisLeft => "\"(\"",
        TokenKind.ParenthesisRight => "\")\"",
        TokenKind.Spread => "\"...\"",
        TokenKind.Colon => "\":\"",
        TokenKind.EqualsSign => "\"=\"",
        TokenKind.At => "\"@\"",
        TokenKind.BracketLeft => "\"[\"",
        TokenKind.BracketRight => "\"]\"",
        TokenKind.BraceLeft => "\"{\"",
        TokenKind.Pipe => "\"|\"",
        TokenKind.BraceRight => "\"}\"",
        _ => kind.ToString(),
    };
}
