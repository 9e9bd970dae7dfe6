using System.Collections.Immutable;
using System.Text.RegularExpressions;
using MineralGraph.Ingest.Matching;
using MineralGraph.Model;

namespace MineralGraph.Ingest.Relations;

/// <summary>
/// A pattern over masked sentences: words, alternatives (a|b), optional parts (a)?, slots such as <c>&lt;from:commodity&gt;</c>, <c>&lt;value:share&gt;</c>
/// and <c>&lt;to:phrase&gt;</c>, word lists <c>$name</c>, and gaps: <c>~</c> a few plain characters, <c>~~</c> anything within the clause, <c>~~~</c> anything within the sentence.
/// </summary>
public sealed partial class RulePattern
{
    // Most rules are not needed for most documents: the steps are written when a rule first has to look.
    private readonly Lazy<LinearPattern> pattern;

    private RulePattern(string written, PatternNode node)
    {
        Written = written;
        Slots = [.. node.Names().Distinct()];
        pattern = new Lazy<LinearPattern>(() => LinearPattern.Of(node));
    }

    /// <summary>The pattern as its file writes it.</summary>
    public string Written { get; }

    /// <summary>The names of its slots.</summary>
    public ImmutableArray<string> Slots { get; }

    internal bool IsIn(string mask) => pattern.Value.IsIn(mask);

    internal IReadOnlyList<LinearMatch> Matches(string mask) => pattern.Value.Matches(mask);

    /// <summary>Where the pattern stands in a sentence, however it is read; a reading without asides counts where it leaves an aside out.</summary>
    internal IEnumerable<PatternMatch> Matches(AnalysedSentence sentence) =>
        sentence.Readings.SelectMany(mask => Matches(mask.Mask).Where(match => match.Length > 0).Select(match => new PatternMatch(mask, match))).Where(found => found.IsNew);

    internal static RulePattern Compile(string written, string language, IReadOnlyDictionary<string, string> words, Func<string, string> normalise)
    {
        try
        {
            if (LooksAround().IsMatch(written)) throw Broken(written, "It looks around or keeps what it matched, which takes backtracking. Write it as words, alternatives, slots and gaps.");
            return new RulePattern(written, PatternParser.Parse(PatternWriter.ToRegex(written, language, words, normalise)));
        }
        catch (ArgumentException broken)
        {
            throw Broken(written, $"{broken.Message} Look for a bracket that is not closed.");
        }
    }

    private static ProblemException Broken(string written, string why) => new(new Problem("MG2008", $"The pattern \"{written}\" is no regular expression that a rule can have: {why}"));

    [GeneratedRegex(@"\(\?(<?[=!]|>)|\\[1-9]|\\k<", RegexOptions.CultureInvariant)]
    private static partial Regex LooksAround();
}
