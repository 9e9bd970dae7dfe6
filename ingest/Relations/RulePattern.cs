using System.Collections.Immutable;
using System.Text.RegularExpressions;
using MineralGraph.Model;

namespace MineralGraph.Ingest.Relations;

/// <summary>
/// A pattern over masked sentences: words, alternatives (a|b), optional parts (a)?, slots such as <c>&lt;from:commodity&gt;</c>, <c>&lt;value:share&gt;</c>
/// and <c>&lt;to:phrase&gt;</c>, word lists <c>$name</c>, and gaps: <c>~</c> a few plain characters, <c>~~</c> anything within the clause, <c>~~~</c> anything within the sentence.
/// </summary>
public sealed class RulePattern
{
    private readonly Regex regex;

    private RulePattern(string written, Regex regex)
    {
        Written = written;
        this.regex = regex;
        Slots = [.. regex.GetGroupNames().Where(name => !char.IsAsciiDigit(name[0]))];
    }

    /// <summary>The pattern as its file writes it.</summary>
    public string Written { get; }

    /// <summary>The names of its slots.</summary>
    public ImmutableArray<string> Slots { get; }

    internal bool IsIn(string mask) => regex.IsMatch(mask);

    internal MatchCollection Matches(string mask) => regex.Matches(mask);

    internal static RulePattern Compile(string written, string language, IReadOnlyDictionary<string, string> words, Func<string, string> normalise)
    {
        try
        {
            return new RulePattern(written, new Regex(PatternWriter.ToRegex(written, language, words, normalise), RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant));
        }
        catch (ArgumentException broken)
        {
            throw new ProblemException(new Problem("MG2008", $"The pattern \"{written}\" is no regular expression: {broken.GetType().Name}. Look for a bracket that is not closed."), broken);
        }
    }
}
