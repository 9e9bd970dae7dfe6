namespace MineralGraph.Analysis.Quality;

/// <summary>Where a document says something, and in which words.</summary>
public sealed record QuotedPlace(string Document, int? Line, string Quote, string SubjectSurface, string ObjectSurface)
{
    /// <summary>The rule that found it there.</summary>
    public string Rule { get; init; } = "";

    /// <summary>Whether both ends stand in the quote's own sentence.</summary>
    public bool IsExplicit { get; init; }
}
