using System.Collections.Immutable;

namespace MineralGraph.Analysis.Quality;

/// <summary>An end of a fact: kind, canonical name, the words of the text, and a name to show.</summary>
public sealed record NamedEnd(string Kind, string Name, string Surface, string? Label = null)
{
    /// <summary>Other names, any one of which is as right.</summary>
    public ImmutableArray<string> Alternatives { get; init; } = [];

    /// <summary>The end by each of its names.</summary>
    internal IEnumerable<NamedEnd> Spellings => Alternatives.Select(name => this with { Name = name, Surface = name, Alternatives = [] }).Prepend(this);
}
