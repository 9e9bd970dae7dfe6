using MineralGraph.Model;

namespace MineralGraph.Ingest;

/// <summary>What is known of a document besides its text.</summary>
/// <param name="Title">Its title.</param>
/// <param name="Author">Who wrote it.</param>
/// <param name="Citation">How a quote of it is introduced.</param>
/// <param name="DerivedFrom">The work that it summarises.</param>
public sealed record DocumentDescription(string? Title, string? Author, string? Citation, SourceWork? DerivedFrom);
