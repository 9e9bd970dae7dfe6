namespace MineralGraph.GraphQL.Execution;

/// <summary>
/// Specification, section 6.2, breadth first: each field of a level is resolved once for all objects that have it, then the next level is made of what was found.
/// A field over a thousand objects costs one call, however deep it stands. What was found is lent by a pool until the execution is disposed of.
/// </summary>
internal sealed class OperationExecution(RequestScope scope) : IDisposable
{
    private readonly ExecutionErrors errors = new(scope.Options.Limits.MaxResults);
    private LevelBatch? opened;
    private object?[] readValues = [];
    private StartedField[] startedFields = [];
    private int calls;

    public IReadOnlyList<GraphQLError> Errors => errors.Overflow is { } overflow ? [overflow] : errors.All;

    /// <summary>How often resolvers were called so far.</summary>
    public int Calls => calls;

    /// <summary>Values of the answer so far.</summary>
    public long Values => errors.Results;

    /// <summary>The data, or null where null reached the root. A mutation's fields run one after another, each with all that is below it.</summary>
    public async ValueTask<ObjectResult?> RunAsync(SelectionPlan plan, bool isSerial, object? source = null)
    {
        var root = new ObjectResult(source, null, 0);
        var batch = new LevelBatch(plan);
        batch.Add(root);
        Open(batch);
        if (!isSerial)
            await RunAsync(new FieldCall(batch, 0, plan.Fields.Length));
        for (var field = 0; isSerial && field < plan.Fields.Length && root.IsAlive; field++)
            await RunAsync(new FieldCall(batch, field, field + 1));
        return root.IsAlive && errors.Overflow is null ? root : null;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        for (; opened is not null; opened = opened.OpenedBefore) opened.Close();
    }

    private async ValueTask RunAsync(FieldCall first)
    {
        var level = new List<FieldCall>(1) { first };
        var completion = new ValueCompletion(scope, errors);
        while (level.Count > 0 && errors.Overflow is null)
        {
            await RunLevelAsync(level, completion);
            level.Clear();
            for (var index = 0; index < completion.Next.Count; index++)
            {
                var batch = completion.Next[index];
                Open(batch);
                if (batch.Count > 0) level.Add(new FieldCall(batch, 0, batch.Plan.Fields.Length));
            }

            completion.Next.Clear();
        }
    }

    private void Open(LevelBatch batch)
    {
        batch.Open(errors.HasFailures, opened);
        opened = batch;
    }

    /// <summary>All resolvers of the level are called before the first is awaited.</summary>
    private async ValueTask RunLevelAsync(List<FieldCall> level, ValueCompletion completion)
    {
        scope.Cancellation.ThrowIfCancellationRequested();
        var started = Start(level);
        var next = 0;
        foreach (var call in level)
        {
            for (var slot = call.First; slot < call.End; slot++)
            {
                if (call.Batch.Plan.Fields[slot].Resolver is null) Read(call.Batch, slot, completion);
                else Complete(call.Batch, slot, await started[next++].Values, completion);
            }
        }
    }

    private StartedField[] Start(List<FieldCall> level)
    {
        var count = 0;
        foreach (var call in level)
        {
            for (var slot = call.First; slot < call.End; slot++) count += call.Batch.Plan.Fields[slot].Resolver is null ? 0 : 1;
        }

        if (startedFields.Length < count) startedFields = new StartedField[count];
        var started = startedFields;
        var next = 0;
        foreach (var call in level)
        {
            for (var slot = call.First; slot < call.End; slot++)
            {
                if (call.Batch.Plan.Fields[slot] is { Resolver: { } resolver } field) started[next++] = new StartedField(ResolveAsync(call.Batch, field, resolver));
            }
        }

        return started;
    }

    private async ValueTask<FieldValues> ResolveAsync(LevelBatch batch, FieldPlan field, FieldResolver resolver)
    {
        if (errors.Overflow is not null) return default;
        var (arguments, fault) = field.ArgumentsFor(scope.Variables);
        if (fault is not null) return new FieldValues(null, fault);
        calls++;
        try
        {
            var values = await resolver(batch.Sources, arguments, new ResolverContext(scope, field));
            return values.Count == batch.Count
                ? new FieldValues(values, null)
                : throw new InvalidOperationException($"The resolver of {field.Definition} returned {values.Count} values for {batch.Count} parents.");
        }
        catch (Exception exception) when (!scope.Cancellation.IsCancellationRequested)
        {
            return new FieldValues(Repeat(Masked(field, exception), batch.Count), null);
        }
    }

    /// <summary>A field that is read from its parents: all are read before the first is completed, so that a failure is one of all of them, as a resolver's is.</summary>
    private void Read(LevelBatch batch, int slot, ValueCompletion completion)
    {
        var field = batch.Plan.Fields[slot];
        if (errors.Overflow is not null || !errors.Admit(batch.Count, field)) return;
        if (readValues.Length < batch.Count) readValues = new object?[Math.Max(batch.Count, 2 * readValues.Length)];
        var values = readValues.AsSpan(0, batch.Count);
        try
        {
            for (var row = 0; row < values.Length; row++) values[row] = field.Read!(batch.Sources[row]);
        }
        catch (Exception exception) when (!scope.Cancellation.IsCancellationRequested)
        {
            values.Fill(Masked(field, exception));
        }

        if (field.Definition.Name != "__typename") calls++;
        completion.Begin(values.Length);
        for (var row = 0; row < values.Length && errors.Overflow is null; row++) Complete(values[row], field, (batch, row, slot), completion);
    }

    private void Complete(LevelBatch batch, int slot, FieldValues found, ValueCompletion completion)
    {
        var field = batch.Plan.Fields[slot];
        if (!errors.Admit(batch.Count, field)) return;
        completion.Begin(batch.Count);
        for (var row = 0; row < batch.Count && errors.Overflow is null; row++)
        {
            if (found.Fault is { } fault) errors.Refuse((batch[row], slot), fault);
            else if (found.Values is { } values) Complete(values[row], field, (batch, row, slot), completion);
        }
    }

    private void Complete(object? value, FieldPlan field, (LevelBatch Batch, int Row, int Slot) at, ValueCompletion completion)
    {
        if (field.TakesText && value is string) at.Batch.Column(at.Slot)[at.Row] = value;
        else Complete(value, field, (at.Batch[at.Row], at.Slot), completion);
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
        scope.Options.OnFailure?.Invoke(new ResolverFailure(field.Coordinate, exception));
        return scope.Options.Translate(exception);
    }

    private static object?[] Repeat(object value, int count)
    {
        var values = new object?[count];
        Array.Fill(values, value);
        return values;
    }

    private readonly record struct StartedField(ValueTask<FieldValues> Values);
}
