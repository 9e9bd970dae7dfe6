namespace MineralGraph.GraphQL.Execution;

/// <summary>
/// Answers one field for all parents of a level at once: as many values as parents, in their order. A value is null, a scalar, an object that child fields
/// understand, or a list of those; a <see cref="GraphQLError"/> in place of a value fails for that parent only.
/// </summary>
public delegate ValueTask<IReadOnlyList<object?>> FieldResolver(IReadOnlyList<object?> parents, FieldArguments arguments, ResolverContext context);
