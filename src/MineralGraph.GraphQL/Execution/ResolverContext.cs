namespace MineralGraph.GraphQL.Execution;

/// <summary>What a resolver may know besides its parents and arguments.</summary>
/// <param name="Services">What the host passed in.</param>
/// <param name="SelectedFields">The names of the fields selected below this one, fragments included, so that what nobody asked for is not worked out.</param>
/// <param name="Cancellation">Ends the work.</param>
public sealed record ResolverContext(object? Services, IReadOnlySet<string> SelectedFields, CancellationToken Cancellation);
