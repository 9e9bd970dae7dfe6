namespace MineralGraph.Resolvers;

/// <summary>Answers one field for all parents of a level at once, in their order. A <see cref="Failure"/> in place of a value fails for that parent only.</summary>
public delegate ValueTask<IReadOnlyList<object?>> Resolve(IReadOnlyList<object?> parents, Arguments arguments, GraphScope scope);
