using System.Buffers;
using MineralGraph.Ingest.Cleaning;

namespace MineralGraph.Ingest.Matching;

/// <summary>The matching of one pattern over texts, one after the other: the ways that are still open, the preferred before the others. Used by one thread at a time.</summary>
internal sealed class PatternRun(PatternProgram program, SearchValues<char>? first)
{
    // In which turn a step was last come to: one that is reached again in the same turn is reached by a way that ranks lower.
    private readonly long[] seenAt = new long[program.Steps.Length];
    private List<Way> open = [];
    private List<Way> next = [];
    private string text = "";
    private long turn;

    /// <summary>The leftmost match in a text from a place on; null where there is none.</summary>
    internal LinearMatch? Next(string searched, int from)
    {
        text = searched;
        open.Clear();
        LinearMatch? found = null;
        for (var at = from; at <= text.Length; at++)
        {
            if (open.Count == 0)
            {
                if (found is not null || (at = Beginning(at)) < 0) return found;
                turn++;
            }

            if (found is null) Go(open, new Way(0, at, null), at);
            found = Advance(at) ?? found;
            (open, next) = (next, open);
            next.Clear();
        }

        return found;
    }

    private int Beginning(int at)
    {
        if (first is null) return at;
        return at < text.Length && text.AsSpan(at).IndexOfAny(first) is var ahead and >= 0 ? at + ahead : -1;
    }

    // Takes the next character on all open ways; the first that has matched ends those behind it.
    private LinearMatch? Advance(int at)
    {
        turn++;
        foreach (var way in open)
        {
            if (program.Steps[way.Step].Kind == StepKind.Done) return new LinearMatch(new TextSpan(way.Start, at), program.Names, way.Kept);
            Go(next, way with { Step = way.Step + 1 }, at + 1);
        }

        return null;
    }

    // Follows a way to the steps that take a character, and drops it where they cannot take the one that is there.
    private void Go(List<Way> ways, Way way, int at)
    {
        if (seenAt[way.Step] == turn) return;
        seenAt[way.Step] = turn;
        var step = program.Steps[way.Step];
        switch (step.Kind)
        {
            case StepKind.Take:
                if (at < text.Length && text[at] == step.First) ways.Add(way);
                break;
            case StepKind.TakeOneOf:
                if (at < text.Length && program.Sets[step.First].Holds(text[at])) ways.Add(way);
                break;
            case StepKind.Done:
                ways.Add(way);
                break;
            case StepKind.Check:
                if (IsAt((PlaceKind)step.First, at)) Go(ways, way with { Step = way.Step + 1 }, at);
                break;
            case StepKind.Keep:
                Go(ways, new Way(way.Step + 1, way.Start, new LinearMatch.Kept(step.First, at, way.Kept)), at);
                break;
            default:
                Branch(ways, way, step, at);
                break;
        }
    }

    private void Branch(List<Way> ways, Way way, MatchStep step, int at)
    {
        switch (step.Kind)
        {
            case StepKind.Go:
                Go(ways, way with { Step = step.First }, at);
                break;
            case StepKind.Either:
                Go(ways, way with { Step = step.First }, at);
                Go(ways, way with { Step = step.Second }, at);
                break;
            default:
                foreach (var branch in program.Choices[step.First].Before(at < text.Length ? text[at] : null)) Go(ways, way with { Step = branch }, at);
                break;
        }
    }

    private bool IsAt(PlaceKind place, int at) => place switch
    {
        PlaceKind.Start => at == 0,
        PlaceKind.End => at == text.Length || at == text.Length - 1 && text[at] == '\n',
        _ => (IsWord(at - 1) != IsWord(at)) == (place == PlaceKind.WordEdge),
    };

    private bool IsWord(int at) => at >= 0 && at < text.Length && (char.IsAsciiLetterOrDigit(text[at]) || text[at] > 127 && CharacterSet.WordCharacters.Holds(text[at]) || text[at] is '_' or '\u200C' or '\u200D');

    private readonly record struct Way(int Step, int Start, LinearMatch.Kept? Kept);
}
