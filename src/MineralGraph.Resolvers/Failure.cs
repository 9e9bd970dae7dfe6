using MineralGraph.Model;

namespace MineralGraph.Resolvers;

/// <summary>Stands in place of a value that could not be answered.</summary>
public sealed record Failure(Problem Problem);
