namespace MineralGraph.Analysis.Quality;

/// <summary>An end of a fact: kind, canonical name, the words of the text, and a name to show.</summary>
public sealed record NamedEnd(string Kind, string Name, string Surface, string? Label = null);
