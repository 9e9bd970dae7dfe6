namespace MineralGraph.Analysis.Quality;

/// <summary>Where a document says something, and in which words.</summary>
public sealed record QuotedPlace(string Document, int? Line, string Quote, string SubjectSurface, string ObjectSurface);
