namespace MineralGraph.GraphQL.Execution;

/// <summary>An exception of a resolver, for the log.</summary>
/// <param name="Field">The field's coordinate, <c>Type.field</c>.</param>
/// <param name="Exception">What was thrown.</param>
public sealed record ResolverFailure(string Field, Exception Exception);
