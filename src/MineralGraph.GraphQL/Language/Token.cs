namespace MineralGraph.GraphQL.Language;

/// <summary>A lexical token: its kind, its text (of a string: its value), and where it begins.</summary>
internal readonly record struct Token(TokenKind Kind, string Text, int Start)
{
    internal bool Is(string punctuator) => Kind == TokenKind.Punctuator && Text == punctuator;

    internal bool IsName(string name) => Kind == TokenKind.Name && Text == name;

    internal string Describe() => Kind switch
    {
        TokenKind.End => "<EOF>",
        TokenKind.Punctuator => $"\"{Text}\"",
        TokenKind.Name => $"Name \"{Text}\"",
        TokenKind.Int => $"Int \"{Text}\"",
        TokenKind.Float => $"Float \"{Text}\"",
        TokenKind.BlockString => $"BlockString \"{Text}\"",
        _ => $"String \"{Text}\"",
    };
}
