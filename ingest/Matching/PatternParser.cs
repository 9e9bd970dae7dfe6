using System.Collections.Immutable;
using System.Globalization;

namespace MineralGraph.Ingest.Matching;

/// <summary>
/// Reads the part of the language of regular expressions that can be matched in one pass: characters, classes, groups with and without names, alternatives, repetitions,
/// ^, $, \b and \B. Groups without a name keep nothing.
/// </summary>
/// <exception cref="ArgumentException">Something else is written.</exception>
internal sealed class PatternParser
{
    private readonly string written;
    private int at;

    private PatternParser(string written) => this.written = written;

    internal static PatternNode Parse(string written)
    {
        var parser = new PatternParser(written);
        var whole = parser.ReadChoice();
        return parser.at == written.Length ? whole : throw parser.Unreadable("a bracket closes that was not opened");
    }

    private bool IsAt(char character) => at < written.Length && written[at] == character;

    private bool Takes(string words)
    {
        if (string.CompareOrdinal(written, at, words, 0, words.Length) != 0) return false;
        at += words.Length;
        return true;
    }

    private PatternNode ReadChoice()
    {
        var branches = ImmutableArray.CreateBuilder<PatternNode>();
        do branches.Add(ReadSequence());
        while (Takes("|"));
        return branches.Count == 1 ? branches[0] : new PatternNode.Choice(branches.ToImmutable());
    }

    private PatternNode ReadSequence()
    {
        var parts = ImmutableArray.CreateBuilder<PatternNode>();
        while (at < written.Length && written[at] is not ('|' or ')')) parts.Add(ReadRepeated(ReadPart()));
        return parts.Count == 1 ? parts[0] : new PatternNode.Sequence(parts.ToImmutable());
    }

    private PatternNode ReadPart()
    {
        var character = written[at++];
        return character switch
        {
            '(' => ReadGroup(),
            '[' => new PatternNode.OneOf(ReadClass()),
            '\\' => ReadEscape(),
            '.' => new PatternNode.OneOf(CharacterSet.AllButLineBreak),
            '^' => new PatternNode.Place(PlaceKind.Start),
            '$' => new PatternNode.Place(PlaceKind.End),
            '?' or '*' or '+' => throw Unreadable("nothing stands before what says how often it comes"),
            _ => new PatternNode.Character(character),
        };
    }

    private PatternNode ReadGroup()
    {
        string? name = null;
        if (Takes("?<") || Takes("?'")) name = ReadName(written[at - 1] == '<' ? '>' : '\'');
        else if (!Takes("?:") && IsAt('?')) throw Unreadable("it looks around");
        var inner = ReadChoice();
        if (!Takes(")")) throw Unreadable("a bracket is not closed");
        return name is null ? inner : new PatternNode.Named(name, inner);
    }

    private string ReadName(char close)
    {
        var end = written.IndexOf(close, at);
        if (end <= at || !written.AsSpan(at, end - at).ToString().All(char.IsAsciiLetter)) throw Unreadable("it looks around, or a group has no name");
        var name = written[at..end];
        at = end + 1;
        return name;
    }

    private PatternNode ReadEscape()
    {
        if (Takes("b")) return new PatternNode.Place(PlaceKind.WordEdge);
        if (Takes("B")) return new PatternNode.Place(PlaceKind.WithinWord);
        return SetNamed() is { } set ? new PatternNode.OneOf(set) : new PatternNode.Character(ReadEscaped());
    }

    // \d, \w, \s and their opposites.
    private CharacterSet? SetNamed()
    {
        if (at >= written.Length) throw Unreadable("it ends in a stroke");
        var set = char.ToLowerInvariant(written[at]) switch { 'd' => CharacterSet.Digits, 'w' => CharacterSet.WordCharacters, 's' => CharacterSet.Blanks, _ => null };
        if (set is null) return null;
        return char.IsUpper(written[at++]) ? set.Others() : set;
    }

    private char ReadEscaped()
    {
        var character = written[at++];
        return character switch
        {
            'n' => '\n',
            'r' => '\r',
            't' => '\t',
            'u' => ReadCode(4),
            'x' => ReadCode(2),
            _ when char.IsAsciiLetterOrDigit(character) => throw Unreadable($"\\{character} is not known"),
            _ => character,
        };
    }

    private char ReadCode(int digits)
    {
        if (at + digits > written.Length || !int.TryParse(written.AsSpan(at, digits), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code)) throw Unreadable("the code of a character is broken off");
        at += digits;
        return (char)code;
    }

    private CharacterSet ReadClass()
    {
        var isNegated = Takes("^");
        var (ranges, set) = (new List<(char, char)>(), CharacterSet.Of([]));
        for (var isFirst = true; isFirst || !IsAt(']'); isFirst = false)
        {
            if (at >= written.Length || IsAt('[')) throw Unreadable("a class of characters is not closed, or stands within another");
            if (IsAt('\\') && at + 1 < written.Length && written[at + 1] is 'd' or 'w' or 's' or 'D' or 'W' or 'S')
            {
                at++;
                set = set.With(SetNamed()!);
            }
            else ranges.Add(ReadRange());
        }

        at++;
        set = set.With(CharacterSet.Of(ranges));
        return isNegated ? set.Others() : set;
    }

    private (char First, char Last) ReadRange()
    {
        var first = ReadOne();
        if (!IsAt('-') || at + 1 >= written.Length || written[at + 1] == ']') return (first, first);
        at++;
        var last = ReadOne();
        return last >= first ? (first, last) : throw Unreadable("a range of characters runs backwards");
    }

    private char ReadOne() => Takes("\\") ? ReadEscaped() : written[at++];

    private PatternNode ReadRepeated(PatternNode part)
    {
        if (ReadTimes() is not var (least, most)) return part;
        var isLazy = Takes("?");
        return ReadTimes() is null ? new PatternNode.Repeat(part, least, most, isLazy) : throw Unreadable("it says twice how often something comes");
    }

    private (int Least, int? Most)? ReadTimes()
    {
        if (Takes("?")) return (0, 1);
        if (Takes("*")) return (0, null);
        if (Takes("+")) return (1, null);
        if (!IsAt('{') || written.IndexOf('}', at) is not (var close and > 0)) return null;
        var times = written[(at + 1)..close].Split(',');
        if (times.Length > 2 || !int.TryParse(times[0], NumberStyles.None, CultureInfo.InvariantCulture, out var least)) return null;
        int? most = times.Length == 1 ? least : null;
        if (times is [_, { Length: > 0 } second]) most = int.TryParse(second, NumberStyles.None, CultureInfo.InvariantCulture, out var given) ? given : throw Unreadable("it does not say how often");
        at = close + 1;
        return (least, most);
    }

    private ArgumentException Unreadable(string why) => new($"Before \"{written[Math.Min(at, written.Length)..Math.Min(at + 20, written.Length)]}\": {why}.");
}
