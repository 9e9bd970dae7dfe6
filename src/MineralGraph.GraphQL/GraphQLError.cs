using System.Collections.Immutable;

namespace MineralGraph.GraphQL;

/// <summary>
/// What went wrong, where in the query, and where in the answer (specification, section 7.1.6). A resolver returns one in place of a value to fail
/// that field only.
/// </summary>
/// <param name="Message">The whole sentence.</param>
/// <param name="Code">The code written under <c>extensions.code</c>, or none.</param>
public sealed record GraphQLError(string Message, string? Code = null)
{
    /// <summary>Places in the query text, in the order in which they matter; empty if none is known.</summary>
    public ImmutableArray<SourceLocation> Locations { get; init; } = [];

    /// <summary>The response field concerned: names (<see cref="string"/>) and list positions (<see cref="int"/>); empty for request errors.</summary>
    public ImmutableArray<object> Path { get; init; } = [];

    /// <summary>Further entries of <c>extensions</c>; the code is added when written.</summary>
    public IReadOnlyDictionary<string, object?> Extensions { get; init; } = ImmutableDictionary<string, object?>.Empty;

    /// <summary>The message followed by its places.</summary>
    public override string ToString() =>
        Locations.IsEmpty ? Message : $"{Message} ({string.Join(", ", Locations.Select(place => $"{place.Line}:{place.Column}"))})";
}
