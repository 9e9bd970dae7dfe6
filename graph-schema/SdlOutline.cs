using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace MineralGraph.Schema;

/// <summary>
/// The outline of schema.graphql: which types there are, what they implement, their fields, and whether each is described.
/// The engine reads the language itself; this is what agreement with the other files needs.
/// </summary>
internal sealed partial class SdlOutline
{
    private static readonly string[] Keywords = ["type", "interface", "input", "enum", "union", "scalar"];

    private readonly List<(string Text, int Line)> tokens;
    private int at;

    private SdlOutline(string sdl)
    {
        tokens = [];
        var (line, counted) = (1, 0);
        foreach (Match match in Token().Matches(sdl))
        {
            line += sdl.AsSpan(counted, match.Index - counted).Count('\n');
            counted = match.Index;
            if (match.Value[0] != '#') tokens.Add((match.Value, line));
        }
    }

    /// <summary>The types of a definition, in its order.</summary>
    internal static ImmutableArray<SdlType> Read(string sdl)
    {
        var outline = new SdlOutline(sdl);
        var types = ImmutableArray.CreateBuilder<SdlType>();
        for (; outline.at < outline.tokens.Count; outline.at++)
        {
            if (Keywords.Contains(outline.Text(0))) types.Add(outline.ReadType());
            else if (outline.Text(0) == "directive") outline.SkipDirective();
        }

        return types.ToImmutable();
    }

    private SdlType ReadType()
    {
        var (keyword, head) = (Text(0), new SdlField(Text(1), tokens[at].Line, IsDescription(-1)));
        at += 2;
        var interfaces = ImmutableArray.CreateBuilder<string>();
        for (; at < tokens.Count && Text(0) != "{" && !StartsType(); at++) interfaces.Add(Text(0));
        if (at < tokens.Count && Text(0) == "{") return new SdlType(keyword, head, interfaces.ToImmutable(), [.. ReadFields()]);
        at--;
        return new SdlType(keyword, head, interfaces.ToImmutable(), []);
    }

    // A name begins a field or is a value unless what stands before it says that it is a type, a default or a directive.
    private IEnumerable<SdlField> ReadFields()
    {
        var parentheses = 0;
        for (at++; at < tokens.Count && Text(0) != "}"; at++)
        {
            parentheses += Text(0) switch { "(" => 1, ")" => -1, _ => 0 };
            if (parentheses == 0 && IsName(0) && Text(-1) is not (":" or "[" or "=" or "@")) yield return new SdlField(Text(0), tokens[at].Line, IsDescription(-1));
        }
    }

    private void SkipDirective()
    {
        while (at + 1 < tokens.Count && !(IsDescription(1) || Keywords.Contains(Text(1)))) at++;
    }

    private bool StartsType() => Keywords.Contains(Text(0)) || IsDescription(0);

    private bool IsName(int offset) => Text(offset) is { Length: > 0 } text && (char.IsAsciiLetter(text[0]) || text[0] == '_');

    private bool IsDescription(int offset) => Text(offset).StartsWith('"');

    private string Text(int offset) => at + offset >= 0 && at + offset < tokens.Count ? tokens[at + offset].Text : "";

    [GeneratedRegex("""\"{3}[\s\S]*?\"{3}|"(?:[^"\\\n]|\\.)*"|\#[^\n]*|[A-Za-z_][A-Za-z0-9_]*|-?[0-9.]+|[{}()\[\]:&=|@!]""")]
    private static partial Regex Token();
}
