using System.Text;

namespace MineralGraph.GraphQL.Language;

/// <content>Strings and block strings (specification, section 2.9.4).</content>
internal sealed partial class Lexer
{
    private Token ReadString()
    {
        var start = position++;
        var text = new StringBuilder();
        while (position < body.Length && body[position] is not ('\n' or '\r'))
        {
            if (body[position] == '"')
            {
                position++;
                return new Token(TokenKind.String, Here(start), text.ToString());
            }

            if (body[position] == '\\') ReadEscape(text);
            else CopyCharacter(text);
        }

        throw Error(position, "Unterminated string.");
    }

    private void CopyCharacter(StringBuilder text)
    {
        var width = Width(position);
        if (width == 0) throw Error(position, $"Invalid character within String: {Show(position)}.");
        text.Append(body, position, width);
        position += width;
    }

    private void ReadEscape(StringBuilder text)
    {
        if (At(position + 1) == 'u')
        {
            if (At(position + 2) == '{') ReadBracedUnicode(text);
            else ReadFixedUnicode(text);
            return;
        }

        var plain = At(position + 1) switch
        {
            '"' => '"',
            '\\' => '\\',
            '/' => '/',
            'b' => '\b',
            'f' => '\f',
            'n' => '\n',
            'r' => '\r',
            't' => '\t',
            _ => throw Error(position, $"Invalid character escape sequence: \"{Slice(position, 2)}\"."),
        };
        text.Append(plain);
        position += 2;
    }

    private void ReadBracedUnicode(StringBuilder text)
    {
        var point = 0;
        var size = 3;
        while (size < 12)
        {
            var code = At(position + size++);
            if (code == '}' && size >= 5 && Rune.IsValid(point))
            {
                text.Append(new Rune(point).ToString());
                position += size;
                return;
            }

            if (!char.IsAsciiHexDigit(code)) break;
            point = (point << 4) | HexDigit(code);
            if (point < 0) break;
        }

        throw Error(position, $"Invalid Unicode escape sequence: \"{Slice(position, size)}\".");
    }

    private void ReadFixedUnicode(StringBuilder text)
    {
        var first = ReadHex(position + 2);
        if (first is >= 0 && Rune.IsValid(first))
        {
            text.Append((char)first);
            position += 6;
            return;
        }

        var second = first >= 0 && At(position + 6) == '\\' && At(position + 7) == 'u' ? ReadHex(position + 8) : -1;
        if (first < 0 || second < 0 || !char.IsSurrogatePair((char)first, (char)second))
            throw Error(position, $"Invalid Unicode escape sequence: \"{Slice(position, 6)}\".");
        text.Append((char)first).Append((char)second);
        position += 12;
    }

    private int ReadHex(int from)
    {
        var value = 0;
        for (var index = from; index < from + 4; index++)
        {
            if (!char.IsAsciiHexDigit(At(index))) return -1;
            value = (value << 4) | HexDigit(body[index]);
        }

        return value;
    }

    private static int HexDigit(char code) => char.IsAsciiDigit(code) ? code - '0' : (code | 0x20) - 'a' + 10;

    private string Slice(int from, int length) => body[from..Math.Min(body.Length, from + length)];

    private Token ReadBlockString()
    {
        var location = Here(position);
        position += 3;
        var lines = new List<string>();
        var current = new StringBuilder();
        while (position < body.Length)
        {
            if (IsTripleQuote(position))
            {
                position += 3;
                lines.Add(current.ToString());
                return new Token(TokenKind.BlockString, location, BlockString.Dedent(lines));
            }

            ReadBlockCharacter(lines, current);
        }

        throw Error(position, "Unterminated string.");
    }

    private void ReadBlockCharacter(List<string> lines, StringBuilder current)
    {
        if (body[position] is '\n' or '\r')
        {
            lines.Add(current.ToString());
            current.Clear();
            SkipLineEnd();
        }
        else if (body[position] == '\\' && IsTripleQuote(position + 1))
        {
            current.Append("\"\"\"");
            position += 4;
        }
        else
        {
            CopyCharacter(current);
        }
    }
}
