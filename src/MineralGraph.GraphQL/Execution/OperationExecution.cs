namespace MineralGraph.GraphQL.Execution;

/// <summary>
/// Specification, section 6.2, breadth first: each field of a level is resolved once for all objects that have it, then the next level is made of what was found.
/// A field over a thousand objects costs one call, however deep it stands.
/// </summary>
internal sealed class OperationExecution(RequestScope scope)
{
    private int calls;
    private readonly ExecutionErrors errors = new(scope.Options.Limits.MaxResults);

    public IReadOnlyList<GraphQLError> Errors => errors.Overflow is { } overflow ? [overflow] : errors.All;

    /// <summary>How often resolvers were called so far.</summary>
    public int Calls => calls;

    /// <summary>Values of the answer so far.</summary>
    public long Values => errors.Results;

    /// <summary>The data, or null where null reached the root. A mutation's fields run one after another, each with all that is below it.</summary>
    public async ValueTask<ObjectResult?> RunAsync(SelectionPlan plan, bool isSerial, object? source = null)
    {
        var root = new ObjectResult(plan, source, null, 0);
        var batch = new LevelBatch(plan);
        batch.Add(root);
        if (!isSerial)
            await RunAsync([new FieldCall(batch, 0, plan.Fields.Count)]);
        for (var field = 0; isSerial && field < plan.Fields.Count && root.IsAlive; field++)
            await RunAsync([new FieldCall(batch, field, field + 1)]);
        return root.IsAlive && errors.Overflow is null ? root : null;
    }

    private async ValueTask RunAsync(IReadOnlyList<FieldCall> level)
    {
        while (level.Count > 0 && errors.Overflow is null)
        {
            var completion = new ValueCompletion(scope, errors);
            await RunLevelAsync(level, completion);
            level = [.. completion.Next.Batches.Select(batch => new FieldCall(batch, 0, batch.Plan.Fields.Count))];
        }
    }

    /// <summary>All calls of the level are started before the first is awaited.</summary>
    private async ValueTask RunLevelAsync(IReadOnlyList<FieldCall> level, ValueCompletion completion)
    {
        scope.Cancellation.ThrowIfCancellationRequested();
        var started = level.SelectMany(call => call.Slots.Select(slot => (call.Batch, slot, values: ResolveAsync(call.Batch, slot).AsTask()))).ToList();
        foreach (var (batch, slot, pending) in started)
            Complete(batch, slot, await pending, completion);
    }

    private async ValueTask<IReadOnlyList<object?>?> ResolveAsync(LevelBatch batch, int slot)
    {
        var field = batch.Plan.Fields[slot];
        if (field.Fault is not null || errors.Overflow is not null) return null;
        if (field.Definition.Name == "__typename") return Repeat(batch.Plan.Type.Name, batch.Objects.Count);
        calls++;
        try
        {
            var values = await scope.Binding.ResolverOf(field.Definition)(SourcesOf(batch), field.Arguments, new ResolverContext(scope, field));
            return values.Count == batch.Objects.Count
                ? values
                : throw new InvalidOperationException($"The resolver of {field.Definition} returned {values.Count} values for {batch.Objects.Count} parents.");
        }
        catch (Exception exception) when (!scope.Cancellation.IsCancellationRequested)
        {
            return Repeat(Masked(field, exception), batch.Objects.Count);
        }
    }

    private void Complete(LevelBatch batch, int slot, IReadOnlyList<object?>? values, ValueCompletion completion)
    {
        var field = batch.Plan.Fields[slot];
        if (!errors.Admit(batch.Objects.Count, field)) return;
        for (var index = 0; index < batch.Objects.Count && errors.Overflow is null; index++)
        {
            var at = (batch.Objects[index], slot);
            if (values is null) Refuse(field, at);
            else Complete(values[index], field, at, completion);
        }
    }

    /// <summary>Sequences that fail when read, and the host's type names and scalars, may throw as resolvers may.</summary>
    private void Complete(object? value, FieldPlan field, (ObjectResult Container, int Slot) at, ValueCompletion completion)
    {
        try
        {
            completion.Complete(value, field.Definition.Type, field, at);
        }
        catch (Exception exception) when (!scope.Cancellation.IsCancellationRequested)
        {
            errors.Fail(at.Container, at.Slot, field, Masked(field, exception));
        }
    }

    private GraphQLError Masked(FieldPlan field, Exception exception)
    {
        scope.Options.OnFailure?.Invoke(new ResolverFailure(field.Definition.ToString(), exception));
        return scope.Options.Translate(exception);
    }

    private void Refuse(FieldPlan field, (ObjectResult Container, int Slot) at)
    {
        if (!at.Container.IsAlive) return;
        errors.Add(field.Fault! with { Path = at.Container.PathOf(at.Slot) });
        at.Container.Nullify(at.Slot);
    }

    private static object?[] SourcesOf(LevelBatch batch)
    {
        var sources = new object?[batch.Objects.Count];
        for (var index = 0; index < sources.Length; index++) sources[index] = batch.Objects[index].Source;
        return sources;
    }

    private static object?[] Repeat(object value, int count)
    {
        var values = new object?[count];
        Array.Fill(values, value);
        return values;
    }
}
