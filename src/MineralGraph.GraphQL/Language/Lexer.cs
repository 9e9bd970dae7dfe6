using System.Text;

namespace MineralGraph.GraphQL.Language;

/// <summary>Specification, section 2.1: one token at a time, in one pass over the text.</summary>
internal sealed partial class Lexer(string body)
{
    private int position;
    private int line = 1;
    private int lineStart;

    public Token Next()
    {
        SkipIgnored();
        if (position >= body.Length) return new Token(TokenKind.EndOfFile, Here(body.Length));
        var code = body[position];
        if (Punctuator(code) is { } kind) return Punctuate(kind, 1);
        if (code == '.') return ReadSpread();
        if (code == '"') return IsTripleQuote(position) ? ReadBlockString() : ReadString();
        if (char.IsAsciiDigit(code) || code == '-') return ReadNumber();
        if (IsNameStart(code)) return ReadName();
        throw Error(position, code == '\''
            ? "Unexpected single quote character ('), did you mean to use a double quote (\")?"
            : $"{(IsScalarValue(position) ? "Unexpected" : "Invalid")} character: {Show(position)}.");
    }

    private void SkipIgnored()
    {
        while (position < body.Length)
        {
            var code = body[position];
            if (code is '\n' or '\r') SkipLineEnd();
            else if (code == '#') SkipComment();
            else if (code is ' ' or '\t' or ',' or '\uFEFF') position++;
            else return;
        }
    }

    private void SkipLineEnd()
    {
        position += body[position] == '\r' && At(position + 1) == '\n' ? 2 : 1;
        line++;
        lineStart = position;
    }

    private void SkipComment()
    {
        while (position < body.Length && body[position] is not ('\n' or '\r'))
            position += Width(position) is var width and > 0
                ? width
                : throw Error(position, $"Invalid character: {Show(position)}.");
    }

    private static TokenKind? Punctuator(char code) => code switch
    {
        '!' => TokenKind.Bang,
        '$' => TokenKind.Dollar,
        '&' => TokenKind.Ampersand,
        '(' => TokenKind.ParenthesisLeft,
        ')' => TokenKind.ParenthesisRight,
        ':' => TokenKind.Colon,
        '=' => TokenKind.EqualsSign,
        '@' => TokenKind.At,
        '[' => TokenKind.BracketLeft,
        ']' => TokenKind.BracketRight,
        '{' => TokenKind.BraceLeft,
        '|' => TokenKind.Pipe,
        '}' => TokenKind.BraceRight,
        _ => null,
    };

    private Token Punctuate(TokenKind kind, int width)
    {
        var token = new Token(kind, Here(position));
        position += width;
        return token;
    }

    private Token ReadSpread()
    {
        if (At(position + 1) == '.')
            return At(position + 2) == '.' ? Punctuate(TokenKind.Spread, 3) : throw Error(position, "Unexpected \"..\", did you mean \"...\"?");
        if (!char.IsAsciiDigit(At(position + 1))) throw Error(position, "Unexpected character: \".\".");
        var digits = body[(position + 1)..SkipDigits(position + 1)];
        throw Error(position, $"Invalid number, expected digit before \".\", did you mean \"0.{digits}\"?");
    }

    private Token ReadName()
    {
        var start = position;
        while (IsNamePart(At(position))) position++;
        return new Token(TokenKind.Name, Here(start), body[start..position]);
    }

    private Token ReadNumber()
    {
        var start = position;
        var end = At(start) == '-' ? start + 1 : start;
        if (At(end) == '0' && char.IsAsciiDigit(At(end + 1))) throw Error(end + 1, $"Invalid number, unexpected digit after 0: {Show(end + 1)}.");
        end = SkipDigits(end);
        var isFloat = false;
        if (At(end) == '.')
        {
            isFloat = true;
            end = SkipDigits(end + 1);
        }

        if (At(end) is 'e' or 'E')
        {
            isFloat = true;
            end = SkipDigits(At(end + 1) is '+' or '-' ? end + 2 : end + 1);
        }

        if (At(end) == '.' || IsNameStart(At(end))) throw Error(end, $"Invalid number, expected digit but got: {Show(end)}.");
        position = end;
        return new Token(isFloat ? TokenKind.Float : TokenKind.Int, Here(start), body[start..end]);
    }

    private int SkipDigits(int from)
    {
        if (!char.IsAsciiDigit(At(from))) throw Error(from, $"Invalid number, expected digit but got: {Show(from)}.");
        while (char.IsAsciiDigit(At(from))) from++;
        return from;
    }

    private char At(int index) => index < body.Length ? body[index] : '\0';

    private static bool IsNameStart(char code) => char.IsAsciiLetter(code) || code == '_';

    private static bool IsNamePart(char code) => char.IsAsciiLetterOrDigit(code) || code == '_';

    private bool IsTripleQuote(int index) => At(index) == '"' && At(index + 1) == '"' && At(index + 2) == '"';

    /// <summary>UTF-16 units of the Unicode scalar value there: 1, 2, or 0 for a lone surrogate.</summary>
    private int Width(int index) => !char.IsSurrogate(At(index)) ? 1 : IsScalarValue(index) ? 2 : 0;

    private bool IsScalarValue(int index) =>
        !char.IsSurrogate(At(index)) || (char.IsHighSurrogate(At(index)) && char.IsLowSurrogate(At(index + 1)));

    private string Show(int index)
    {
        if (index >= body.Length) return "<EOF>";
        var code = IsScalarValue(index) ? Rune.GetRuneAt(body, index).Value : body[index];
        if (code == '"') return "'\"'";
        return code is >= 0x20 and <= 0x7E ? $"\"{(char)code}\"" : $"U+{code:X4}";
    }

    private SourceLocation Here(int index) => new(line, 1 + index - lineStart);

    private SyntaxException Error(int index, string description) => SyntaxException.At(Here(index), description);
}
