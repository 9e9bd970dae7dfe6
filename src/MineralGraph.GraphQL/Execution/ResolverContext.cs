namespace MineralGraph.GraphQL.Execution;

/// <summary>What a resolver may know of the request besides parents and arguments.</summary>
public sealed class ResolverContext
{
    private readonly Lazy<IReadOnlySet<string>> selectedFields;

    internal ResolverContext(RequestScope scope, FieldPlan field)
    {
        Services = scope.Services;
        Cancellation = scope.Cancellation;
        Variables = scope.Variables;
        Field = field.Definition.ToString();
        ResponseName = field.ResponseName;
        selectedFields = new Lazy<IReadOnlySet<string>>(() => scope.Collector.SubFieldNames(field));
    }

    /// <summary>Whatever the caller passed to the engine with the request.</summary>
    public object? Services { get; }

    /// <summary>Cancelled when the request is.</summary>
    public CancellationToken Cancellation { get; }

    /// <summary>Coerced values of the operation's variables; one that was neither given nor has a default is absent.</summary>
    public IReadOnlyDictionary<string, object?> Variables { get; }

    /// <summary>The field being resolved, as <c>Type.field</c>.</summary>
    public string Field { get; }

    /// <summary>The field's name in the answer: its alias if it has one.</summary>
    public string ResponseName { get; }

    /// <summary>
    /// Names (not aliases) of the fields directly below that the client selected, skipped ones left out, fragments of any type taken in. Empty for
    /// leaves.
    /// </summary>
    public IReadOnlySet<string> SelectedFields => selectedFields.Value;

    /// <summary>Whether the client selected that field directly below.</summary>
    public bool Selects(string field) => SelectedFields.Contains(field);

    /// <summary>The services as the type that the host passed.</summary>
    public T Service<T>() => (T)Services!;
}
