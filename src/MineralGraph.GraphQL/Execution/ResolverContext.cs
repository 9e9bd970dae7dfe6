namespace MineralGraph.GraphQL.Execution;

/// <summary>What a resolver may know of the request besides parents and arguments.</summary>
public sealed class ResolverContext
{
    private readonly RequestScope scope;
    private readonly FieldPlan plan;

    internal ResolverContext(RequestScope scope, FieldPlan plan)
    {
        this.scope = scope;
        this.plan = plan;
    }

    /// <summary>Whatever the caller passed to the engine with the request.</summary>
    public object? Services => scope.Services;

    /// <summary>Cancelled when the request is.</summary>
    public CancellationToken Cancellation => scope.Cancellation;

    /// <summary>Coerced values of the operation's variables; one that was neither given nor has a default is absent.</summary>
    public IReadOnlyDictionary<string, object?> Variables => scope.Variables;

    /// <summary>The field being resolved, as <c>Type.field</c>.</summary>
    public string Field => plan.Coordinate;

    /// <summary>The field's name in the answer: its alias if it has one.</summary>
    public string ResponseName => plan.ResponseName;

    /// <summary>
    /// Names (not aliases) of the fields directly below that the client selected, skipped ones left out, fragments of any type taken in. Empty for
    /// leaves.
    /// </summary>
    public IReadOnlySet<string> SelectedFields => plan.SubFieldNames(scope.Collector);

    /// <summary>Whether the client selected that field directly below.</summary>
    public bool Selects(string field) => SelectedFields.Contains(field);

    /// <summary>The services as the type that the host passed.</summary>
    public T Service<T>() => (T)Services!;
}
