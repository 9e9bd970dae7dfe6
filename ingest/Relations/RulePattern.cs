using System.Collections.Immutable;
using System.Text.RegularExpressions;
using MineralGraph.Model;

namespace MineralGraph.Ingest.Relations;

/// <summary>
/// A pattern over masked sentences: words, alternatives (a|b), optional parts (a)?, slots such as <c>&lt;from:commodity&gt;</c>, <c>&lt;value:share&gt;</c>
/// and <c>&lt;to:phrase&gt;</c>, word lists <c>$name</c>, and gaps: <c>~</c> a few plain characters, <c>~~</c> anything within the clause, <c>~~~</c> anything within the sentence.
/// </summary>
public sealed partial class RulePattern
{
    private const RegexOptions Options = RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant;

    // An automaton that never backtracks takes long to build, and most rules are not needed for most documents: it is built when a rule first has to look.
    private readonly Lazy<Regex> regex;

    private RulePattern(string written, Regex checkedOnly)
    {
        Written = written;
        Slots = [.. checkedOnly.GetGroupNames().Where(name => !char.IsAsciiDigit(name[0]))];
        var pattern = checkedOnly.ToString();
        regex = new Lazy<Regex>(() => new Regex(pattern, Options | RegexOptions.NonBacktracking));
    }

    /// <summary>The pattern as its file writes it.</summary>
    public string Written { get; }

    /// <summary>The names of its slots.</summary>
    public ImmutableArray<string> Slots { get; }

    internal bool IsIn(string mask) => regex.Value.IsMatch(mask);

    internal MatchCollection Matches(string mask) => regex.Value.Matches(mask);

    /// <summary>Where the pattern stands in a sentence, however it is read; a reading without asides counts where it leaves an aside out.</summary>
    internal IEnumerable<PatternMatch> Matches(AnalysedSentence sentence) =>
        sentence.Readings.SelectMany(mask => Matches(mask.Mask).Where(match => match.Length > 0).Select(match => new PatternMatch(mask, match))).Where(found => found.IsNew);

    internal static RulePattern Compile(string written, string language, IReadOnlyDictionary<string, string> words, Func<string, string> normalise)
    {
        try
        {
            if (LooksAround().IsMatch(written)) throw Broken(written, "It looks around or keeps what it matched, which takes backtracking. Write it as words, alternatives, slots and gaps.");
            return new RulePattern(written, new Regex(PatternWriter.ToRegex(written, language, words, normalise), Options));
        }
        catch (ArgumentException broken)
        {
            throw Broken(written, $"{broken.GetType().Name}. Look for a bracket that is not closed.");
        }
    }

    private static ProblemException Broken(string written, string why) => new(new Problem("MG2008", $"The pattern \"{written}\" is no regular expression that a rule can have: {why}"));

    [GeneratedRegex(@"\(\?(<?[=!]|>)|\\[1-9]|\\k<", RegexOptions.CultureInvariant)]
    private static partial Regex LooksAround();
}
