using System.Text.RegularExpressions;
using MineralGraph.Model;

namespace MineralGraph.Ingest.Judging;

/// <summary>The words by which claims are denied, forecast, planned, estimated or ended, from rules/words.yml.</summary>
internal sealed class WordLists
{
    private static readonly string[] Lists = ["negation", "no_negation", "forecast", "planned", "target", "ended", "estimate"];
    private static readonly string[] Languages = ["zh", "en"];

    // In this order, because a planned target is a target and a forecast estimate a forecast.
    private static readonly string[] Modalities = ["target", "planned", "ended", "forecast", "estimate"];

    private readonly Dictionary<string, Regex> patterns = new(StringComparer.Ordinal);

    internal WordLists(IReadOnlyDictionary<string, string> words)
    {
        foreach (var name in Lists)
        {
            foreach (var language in Languages) patterns[$"{name}_{language}"] = Compile(words, $"{name}_{language}");
        }
    }

    internal bool Denies(string clause, string language)
    {
        var kept = patterns[$"no_negation_{language}"].Replace(clause, "·");
        return patterns[$"negation_{language}"].IsMatch(kept);
    }

    internal string? ModalityOf(string clause, string language) =>
        Modalities.FirstOrDefault(name => patterns[$"{name}_{language}"].IsMatch(clause));

    private static Regex Compile(IReadOnlyDictionary<string, string> words, string name) =>
        new(words.TryGetValue(name, out var list) ? list : throw new ProblemException(new Problem("MG2003", $"rules/words.yml lacks the list \"{name}\".")),
            RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking);
}
