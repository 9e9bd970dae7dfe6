using System.Collections.Immutable;
using MineralGraph.Ingest.Cleaning;

namespace MineralGraph.Ingest.Matching;

/// <summary>A place where a pattern matched.</summary>
internal sealed class LinearMatch
{
    private readonly ImmutableArray<string> names;
    private readonly Kept? kept;

    internal LinearMatch(TextSpan span, ImmutableArray<string> names, Kept? kept)
    {
        Span = span;
        this.names = names;
        this.kept = kept;
    }

    /// <summary>The stretch that it covers.</summary>
    internal TextSpan Span { get; }

    internal int Index => Span.Start;

    internal int Length => Span.Length;

    /// <summary>The stretch that a named group covers, at its last turn; null where it took no part.</summary>
    internal TextSpan? Group(string name) =>
        names.IndexOf(name) is var number and >= 0 && PlaceOf(number * 2 + 1) is { } end && PlaceOf(number * 2) is { } start ? new TextSpan(start, end) : null;

    private int? PlaceOf(int number)
    {
        for (var place = kept; place is not null; place = place.Before)
        {
            if (place.Number == number) return place.At;
        }

        return null;
    }

    /// <summary>A place that a way through the pattern kept, and those it kept before.</summary>
    internal sealed record Kept(int Number, int At, Kept? Before);
}
