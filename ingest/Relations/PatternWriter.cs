using System.Text.RegularExpressions;
using MineralGraph.Model;

namespace MineralGraph.Ingest.Relations;

/// <summary>Writes a rule's pattern as a regular expression over masks.</summary>
internal static partial class PatternWriter
{
    private const string Clause = @"[^。，;:!?,]";
    private const string Plain = @"[^。，;:!?,、()\uE000-\uE1FF]";

    internal static string ToRegex(string written, string language, IReadOnlyDictionary<string, string> words, Func<string, string> normalise)
    {
        var expanded = Expand(written, words, 0);
        // {{from …}} makes the words themselves the end: a policy that has no other name.
        expanded = PhraseEnd().Replace(Phrase().Replace(expanded, "(?'${name}'"), ")");
        var normalised = Slot().Replace(expanded, match => $"\u0002{match.Value}\u0003");
        var parts = SlotOrText().Matches(normalised).Select(part => part.Value[0] == '\u0002' ? SlotRegex(part.Value[1..^1]) : Text(normalise(part.Value), language));
        return string.Concat(parts);
    }

    private static string Expand(string text, IReadOnlyDictionary<string, string> words, int depth) => WordList().Replace(text, match =>
        words.TryGetValue(match.Groups["name"].Value, out var list) && depth < 5
            ? $"({Expand(list, words, depth + 1)})"
            : throw new ProblemException(new Problem("MG2003", $"The pattern \"{text}\" names the word list {match.Value}, which rules/words.yml does not have.")));

    private static string Text(string text, string language)
    {
        var (few, many, far) = language == "zh" ? (8, 30, 80) : (28, 90, 200);
        return text.Replace("~~~", $"[^。!?]{{0,{far}}}?", StringComparison.Ordinal)
            .Replace("~~", $"{Clause}{{0,{many}}}?", StringComparison.Ordinal)
            .Replace("~", $"{Plain}{{0,{few}}}?", StringComparison.Ordinal);
    }

    private static string SlotRegex(string slot)
    {
        var (name, kind) = slot[1..^1].Split(':') is [var left, var right] ? (left, right) : (slot[1..^1], slot[1..^1]);
        var group = name == "_" ? "" : $"?<{name}>";
        // The list of applications that follows is read to its end by its words, so that the pattern goes on to what else the sentence says.
        if (kind == "uses") return $"({group})";
        if (kind == "phrase") return $"({group}[^。，;:!?,()]{{1,60}}?)";
        if (kind == "phrases") return $"({group}[^。;:!?，]{{1,120}}?)";
        return TokenClass.Characters(kind) is { } characters
            ? $"({group}[{characters}])"
            : throw new ProblemException(new Problem("MG2004", $"\"{slot}\" names no class of tokens. Classes are commodity, host, deposit, country, region, place, site, producer, source, use, policy, org, entity, time, phrase, phrases, uses and those of quantities."));
    }

    [GeneratedRegex(@"\{\{(?<name>from|to) ", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex Phrase();

    // The last two of several: those before close what says how often something stands there.
    [GeneratedRegex(@"\}\}(?!\})", RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex PhraseEnd();

    [GeneratedRegex(@"<[a-z_]+(:[a-z]+)?>", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex Slot();

    [GeneratedRegex(@"\u0002[^\u0003]*\u0003|[^\u0002]+", RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex SlotOrText();

    [GeneratedRegex(@"\$(?<name>[a-z_]+)", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex WordList();
}
