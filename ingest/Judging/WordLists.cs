using MineralGraph.Ingest.Matching;
using MineralGraph.Model;

namespace MineralGraph.Ingest.Judging;

/// <summary>The words by which claims are denied, forecast, planned, estimated or ended, from rules/words.yml.</summary>
internal sealed class WordLists
{
    private static readonly string[] Lists = ["negation", "no_negation", "forecast", "planned", "target", "ended", "estimate"];
    private static readonly string[] Languages = ["zh", "en"];

    // In this order, because a planned target is a target and a forecast estimate a forecast.
    private static readonly string[] Modalities = ["target", "planned", "ended", "forecast", "estimate"];

    // In this order: what is said of a thing in particular comes before what is said of policies in general.
    private static readonly string[] Measures =
        ["tax", "quota", "export_control", "import_tariff", "stockpile", "subsidy", "recycling_mandate", "environmental_standard", "exploration", "market_regulation", "strategic_list"];

    private readonly Dictionary<string, LinearPattern> patterns = new(StringComparer.Ordinal);

    internal WordLists(IReadOnlyDictionary<string, string> words)
    {
        foreach (var name in Lists)
        {
            foreach (var language in Languages) patterns[$"{name}_{language}"] = Compile(words, $"{name}_{language}");
        }

        foreach (var list in Measures.Append("law").SelectMany(_ => Languages, (measure, language) => $"measure_{measure}_{language}")) patterns[list] = Compile(words, list);
    }

    internal bool Denies(string clause, string language)
    {
        var kept = clause;
        foreach (var harmless in patterns[$"no_negation_{language}"].Matches(clause).Reverse()) kept = $"{kept[..harmless.Index]}·{kept[harmless.Span.End..]}";
        return patterns[$"negation_{language}"].IsIn(kept);
    }

    internal string? ModalityOf(string clause, string language) =>
        Modalities.FirstOrDefault(name => patterns[$"{name}_{language}"].IsIn(clause));

    /// <summary>What a policy does, by its name or else by the words that speak of it.</summary>
    internal string MeasureOf(string name, string said, string language) =>
        MeasureIn(name, language) ?? MeasureIn(said, language) ?? (patterns[$"measure_law_{language}"].IsIn(name) ? "law" : "other");

    private string? MeasureIn(string text, string language) =>
        Measures.FirstOrDefault(measure => patterns[$"measure_{measure}_{language}"].IsIn(text));

    /// <summary>The words of a list that has to be there, parted by bars.</summary>
    /// <exception cref="ProblemException">MG2003: it is not.</exception>
    internal static string Required(IReadOnlyDictionary<string, string> words, string name) =>
        words.TryGetValue(name, out var list) ? list : throw new ProblemException(new Problem("MG2003", $"rules/words.yml lacks the list \"{name}\". Copy it from ingest/rules/words.yml."));

    private static LinearPattern Compile(IReadOnlyDictionary<string, string> words, string name) => LinearPattern.Of(Required(words, name));
}
