namespace MineralGraph.GraphQL.Language;

/// <summary>The kinds of lexical tokens.</summary>
internal enum TokenKind
{
    End,
    Punctuator,
    Name,
    Int,
    Float,
    String,
    BlockString,
}
