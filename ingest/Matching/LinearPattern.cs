using System.Buffers;

namespace MineralGraph.Ingest.Matching;

/// <summary>
/// A regular expression that is matched in one pass: all ways through it go forward together, in the order in which a backtracking matcher would try them, so the
/// leftmost match is the same and the time is bounded by the length of the text times that of the pattern. It is cheap to build, with word lists of any length,
/// which the automata of <see cref="System.Text.RegularExpressions"/> are not: a table of states for hundreds of distinct characters takes megabytes each.
/// </summary>
internal sealed class LinearPattern
{
    private readonly PatternProgram program;
    private readonly SearchValues<char>? first;
    private readonly NeededWords needed;

    // Kept from one search to the next, because its tables are as long as the pattern; whoever finds it taken makes another.
    private PatternRun? spare;

    private LinearPattern(PatternNode whole)
    {
        program = PatternProgram.Of(whole);
        first = FirstCharacters.Of(whole) is { } characters ? SearchValues.Create([.. characters]) : null;
        needed = NeededWords.Of(whole);
    }

    /// <summary>Builds a pattern.</summary>
    /// <exception cref="ArgumentException">It cannot be matched in one pass.</exception>
    internal static LinearPattern Of(string written) => new(PatternParser.Parse(written));

    internal static LinearPattern Of(PatternNode whole) => new(whole);

    /// <summary>Whether the pattern stands anywhere in a text.</summary>
    internal bool IsIn(string text) => Find(text, most: 1).Count > 0;

    /// <summary>Where the pattern stands in a text: the leftmost match, then the leftmost behind it.</summary>
    internal IReadOnlyList<LinearMatch> Matches(string text) => Find(text, int.MaxValue);

    private List<LinearMatch> Find(string text, int most)
    {
        var found = new List<LinearMatch>();
        if (!needed.AreIn(text)) return found;
        var run = Interlocked.Exchange(ref spare, null) ?? new PatternRun(program, first);
        for (var at = 0; at <= text.Length && found.Count < most && run.Next(text, at) is { } match; at = match.Length == 0 ? match.Span.End + 1 : match.Span.End) found.Add(match);
        spare = run;
        return found;
    }
}
