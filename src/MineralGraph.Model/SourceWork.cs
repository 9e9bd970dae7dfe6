using System.Collections.Immutable;

namespace MineralGraph.Model;

/// <summary>A published work that a document of ours summarises. Every part but the title is optional.</summary>
public sealed record SourceWork(string Title, ImmutableArray<string> Authors, string? Publication, int? Year, string? Doi);
