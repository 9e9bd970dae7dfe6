using MineralGraph.Ingest.Cleaning;

namespace MineralGraph.Ingest.Lexicons;

/// <summary>Traditional characters to simplified ones, character by character, so that one rule and one word serve both scripts.</summary>
internal sealed class Simplifier
{
    private readonly Dictionary<char, char> simplified;

    private Simplifier(Dictionary<char, char> simplified) => this.simplified = simplified;

    internal static Simplifier Read(TextReader reader)
    {
        var table = TsvTable.Read("traditional.tsv", reader);
        var pairs = new Dictionary<char, char>();
        foreach (var row in table.Rows) pairs[table.Cell(row, "traditional")[0]] = table.Cell(row, "simplified")[0];
        return new Simplifier(pairs);
    }

    /// <summary>The text in simplified characters and else as it is; of the same length.</summary>
    internal string Simplify(string text) => string.Create(text.Length, (text, simplified), static (target, state) =>
    {
        for (var at = 0; at < target.Length; at++) target[at] = state.simplified.TryGetValue(state.text[at], out var simple) ? simple : state.text[at];
    });

    /// <summary>The text as rules and lexicons read it: folded, in lower case, simplified; of the same length.</summary>
    internal string Normalise(string text) => string.Create(text.Length, (text, simplified), static (target, state) =>
    {
        for (var at = 0; at < target.Length; at++)
        {
            var folded = char.ToLowerInvariant(Folding.Fold(state.text[at]));
            target[at] = state.simplified.TryGetValue(folded, out var simple) ? simple : folded;
        }
    });
}
