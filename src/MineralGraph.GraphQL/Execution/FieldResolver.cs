namespace MineralGraph.GraphQL.Execution;

/// <summary>
/// Resolves one field for all objects of one level at once. Returns one value per parent, in the parents' order; a <see cref="GraphQLError"/> in a slot
/// fails that parent's field only. An exception fails the field for every parent, and clients see no more of it than "Internal error".
/// </summary>
/// <param name="parents">The objects, as the resolvers above returned them; null for the root of an operation.</param>
/// <param name="arguments">The field's coerced arguments, the same for all parents.</param>
/// <param name="context">What else the request brings.</param>
public delegate ValueTask<IReadOnlyList<object?>> FieldResolver(IReadOnlyList<object?> parents, FieldArguments arguments, ResolverContext context);
