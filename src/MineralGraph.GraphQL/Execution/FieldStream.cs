namespace MineralGraph.GraphQL.Execution;

/// <summary>
/// Specification, section 6.2.3.1: the events that a field of the subscription root tells of. Each event is the parent of that field, and, where no resolver is
/// bound to it, its value. An exception, here or while the events are read, ends the stream; clients see of it what <see cref="GraphQLOptions.Translate"/> says.
/// </summary>
/// <param name="arguments">The field's coerced arguments.</param>
/// <param name="context">What else the request brings; its cancellation ends the stream.</param>
public delegate ValueTask<IAsyncEnumerable<object?>> FieldStream(FieldArguments arguments, ResolverContext context);
