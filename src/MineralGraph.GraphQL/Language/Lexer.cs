using System.Globalization;
using System.Text;

namespace MineralGraph.GraphQL.Language;

/// <summary>Specification 2.1, Source Text: cuts a query into tokens.</summary>
internal sealed class Lexer(Source source, int maxTokens)
{
    private readonly string text = source.Text;
    private int at;
    private int count;

    internal Token Next()
    {
        SkipIgnored();
        if (++count > maxTokens) throw source.Wrong(at, $"Document contains more than {maxTokens} tokens. Parsing aborted.");
        if (at >= text.Length) return new Token(TokenKind.End, "", text.Length);
        var character = text[at];
        if (IsNameStart(character)) return Name();
        if (char.IsAsciiDigit(character) || character == '-') return Number();
        if (character == '"') return Peek("\"\"\"") ? BlockString() : String();
        return Punctuator();
    }

    internal static bool IsNameStart(char character) => character == '_' || char.IsAsciiLetter(character);

    private void SkipIgnored()
    {
        while (at < text.Length)
        {
            if (text[at] is ' ' or '\t' or '\n' or '\r' or ',' or '\uFEFF') at++;
            else if (text[at] == '#') SkipComment();
            else return;
        }
    }

    private void SkipComment()
    {
        while (at < text.Length && text[at] is not ('\n' or '\r')) at++;
    }

    private bool Peek(string expected) => string.CompareOrdinal(text, at, expected, 0, expected.Length) == 0;

    private Token Name()
    {
        var start = at;
        while (at < text.Length && (IsNameStart(text[at]) || char.IsAsciiDigit(text[at]))) at++;
        return new Token(TokenKind.Name, text[start..at], start);
    }

    private Token Punctuator()
    {
        if (Peek("...")) return Take(3);
        if ("!$&()[]{}:=@|".Contains(text[at], StringComparison.Ordinal)) return Take(1);
        throw source.Wrong(at, text[at] == '\'' ? "Unexpected single quote character ('), did you mean to use a double quote (\")?" : $"Unexpected character: {Show(at)}.");
    }

    private Token Take(int length)
    {
        var token = new Token(TokenKind.Punctuator, text.Substring(at, length), at);
        at += length;
        return token;
    }

    private Token Number()
    {
        var start = at;
        var isFloat = false;
        if (text[at] == '-') at++;
        if (at < text.Length && text[at] == '0')
        {
            at++;
            if (at < text.Length && char.IsAsciiDigit(text[at])) throw source.Wrong(at, $"Invalid number, unexpected digit after 0: {Show(at)}.");
        }
        else Digits();

        if (at < text.Length && text[at] == '.')
        {
            (isFloat, at) = (true, at + 1);
            Digits();
        }

        if (at < text.Length && text[at] is 'e' or 'E')
        {
            (isFloat, at) = (true, at + 1);
            if (at < text.Length && text[at] is '+' or '-') at++;
            Digits();
        }

        if (at < text.Length && (text[at] == '.' || IsNameStart(text[at]))) throw source.Wrong(at, $"Invalid number, expected digit but got: {Show(at)}.");
        return new Token(isFloat ? TokenKind.Float : TokenKind.Int, text[start..at], start);
    }

    private void Digits()
    {
        if (at >= text.Length || !char.IsAsciiDigit(text[at])) throw source.Wrong(at, $"Invalid number, expected digit but got: {Show(at)}.");
        while (at < text.Length && char.IsAsciiDigit(text[at])) at++;
    }

    private Token String()
    {
        var start = at++;
        var value = new StringBuilder();
        while (true)
        {
            if (at >= text.Length || text[at] is '\n' or '\r') throw source.Wrong(at, "Unterminated string.");
            if (text[at] == '"') break;
            if (text[at] == '\\') Escape(value);
            else value.Append(text[at++]);
        }

        at++;
        return new Token(TokenKind.String, value.ToString(), start);
    }

    private void Escape(StringBuilder value)
    {
        var escape = at + 1 < text.Length ? text[at + 1] : '\0';
        if (escape == 'u')
        {
            EscapeUnicode(value);
            return;
        }

        var index = "\"\\/bfnrt".IndexOf(escape, StringComparison.Ordinal);
        if (index < 0 || escape == '\0') throw source.Wrong(at, $"Invalid character escape sequence: \"\\{(escape == '\0' ? "" : escape)}\".");
        value.Append("\"\\/\b\f\n\r\t"[index]);
        at += 2;
    }

    private void EscapeUnicode(StringBuilder value)
    {
        var isBraced = at + 2 < text.Length && text[at + 2] == '{';
        var start = isBraced ? at + 3 : at + 2;
        var end = isBraced ? text.IndexOf('}', Math.Min(start, text.Length)) : Math.Min(start + 4, text.Length);
        if (end < start || end - start > 8 || !int.TryParse(text.AsSpan(start, end - start), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code) || !isBraced && end - start != 4 || code > 0x10FFFF)
            throw source.Wrong(at, $"Invalid Unicode escape sequence: \"{text.AsSpan(at, Math.Min(6, text.Length - at))}\".");
        if (isBraced) value.Append(char.ConvertFromUtf32(code is >= 0xD800 and <= 0xDFFF ? 0xFFFD : code));
        else value.Append((char)code);
        at = isBraced ? end + 1 : end;
    }

    private Token BlockString()
    {
        var start = at;
        at += 3;
        var raw = new StringBuilder();
        while (!Peek("\"\"\""))
        {
            if (at >= text.Length) throw source.Wrong(at, "Unterminated string.");
            if (Peek("\\\"\"\""))
            {
                raw.Append("\"\"\"");
                at += 4;
            }
            else raw.Append(text[at++]);
        }

        at += 3;
        return new Token(TokenKind.BlockString, BlockStrings.Dedent(raw.ToString()), start);
    }

    private string Show(int offset)
    {
        if (offset >= text.Length) return "<EOF>";
        var character = text[offset];
        return character == '"' ? "'\"'" : character is >= ' ' and <= '~' ? $"\"{character}\"" : $"U+{(int)character:X4}";
    }
}
