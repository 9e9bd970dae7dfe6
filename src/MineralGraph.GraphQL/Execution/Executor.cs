using MineralGraph.GraphQL.Language;
using MineralGraph.GraphQL.Types;

namespace MineralGraph.GraphQL.Execution;

/// <summary>
/// Specification 6, Execution, breadth-first: each field of a level is resolved by one call for all objects of the level; then their children make the next level.
/// </summary>
internal sealed class Executor(GraphQLSchema schema, SchemaBinding binding, Document document, ExecutionRequest request)
{
    private readonly List<GraphQLError> errors = [];
    private readonly FieldCollector collector = new(schema, document, request.Variables);
    private readonly Coercion coercion = new(schema, document.Source);
    private readonly Queue<Level> levels = new();

    internal async Task<ExecutionResult> ExecuteAsync(OperationDefinition operation)
    {
        var root = operation.Kind == "mutation" ? schema.Mutation! : schema.Query;
        ResultObject? data = null;
        var first = new Level(root, [operation.Selections]);
        first.Waiting.Add((null, null, result => data = result));
        levels.Enqueue(first);
        while (levels.TryDequeue(out var level)) await ResolveAsync(level).ConfigureAwait(false);
        return new ExecutionResult(NullPropagation.Settle(data!), errors);
    }

    private async Task ResolveAsync(Level level)
    {
        request.Cancellation.ThrowIfCancellationRequested();
        var fields = collector.Collect(level.Type, level.Sets);
        var names = fields.ConvertAll(field => field.ResponseName).ToArray();
        var types = fields.ConvertAll(field => field.Name == "__typename" ? new NonNullType(schema.Types["String"]) : level.Type.Fields[field.Name].Type).ToArray();
        var objects = level.Waiting.ConvertAll(_ => new ResultObject(names, types));
        for (var index = 0; index < level.Waiting.Count; index++) level.Waiting[index].Place(objects[index]);
        for (var index = 0; index < fields.Count; index++) await ResolveAsync(level, fields[index], objects, index).ConfigureAwait(false);
    }

    private async Task ResolveAsync(Level level, CollectedField field, List<ResultObject> objects, int index)
    {
        if (field.Name == "__typename")
        {
            foreach (var result in objects) result.Values[index] = level.Type.Name;
            return;
        }

        var values = await CallAsync(level, field).ConfigureAwait(false);
        var next = new Dictionary<ObjectType, Level>();
        for (var at = 0; at < objects.Count; at++)
        {
            var (result, path) = (objects[at], new ResultPath(level.Waiting[at].Path, field.ResponseName));
            Complete(values[at], objects[at].Types[index], new Slot(path, field, value => result.Values[index] = value), next);
        }

        foreach (var below in next.Values) levels.Enqueue(below);
    }

    private async Task<IReadOnlyList<object?>> CallAsync(Level level, CollectedField field)
    {
        var parents = level.Waiting.ConvertAll(waiting => waiting.Source);
        try
        {
            var arguments = coercion.Arguments(level.Type.Fields[field.Name], field.Selections[0], request.Variables);
            var context = new ResolverContext(request.Services, collector.NamesBelow(field.Selections), request.Cancellation);
            var values = await binding.Resolver(level.Type.Name, field.Name)(parents, arguments, context).ConfigureAwait(false);
            return values.Count == parents.Count ? values : throw new InvalidOperationException($"{level.Type.Name}.{field.Name} gave {values.Count} values for {parents.Count} parents.");
        }
        catch (GraphQLSyntaxException wrong)
        {
            return [.. parents.Select(_ => wrong.Error)];
        }
        catch (Exception failed) when (failed is not OperationCanceledException)
        {
            var error = request.Translate(failed);
            return [.. parents.Select(_ => error)];
        }
    }

    private void Complete(object? value, GraphQLType type, Slot slot, Dictionary<ObjectType, Level> next)
    {
        if (value is GraphQLError error)
        {
            Fail(error, slot);
            return;
        }

        if (value is null)
        {
            if (type is NonNullType) Fail(new GraphQLError($"Cannot return null for non-nullable field {slot.Field.Name}."), slot);
            return;
        }

        switch (type.Nullable)
        {
            case ListType list:
                CompleteList(value, list, slot, next);
                break;
            case ScalarType or EnumType:
                slot.Place(value);
                break;
            case NamedType composite:
                Wait(value, composite, slot, next);
                break;
        }
    }

    private void CompleteList(object value, ListType list, Slot slot, Dictionary<ObjectType, Level> next)
    {
        var items = ((System.Collections.IEnumerable)value).Cast<object?>().ToList();
        var results = new object?[items.Count];
        slot.Place(new ResultList(list.Of, results));
        for (var index = 0; index < results.Length; index++)
        {
            var at = index;
            Complete(items[at], list.Of, new Slot(new ResultPath(slot.Path, at), slot.Field, item => results[at] = item), next);
        }
    }

    private void Wait(object value, NamedType composite, Slot slot, Dictionary<ObjectType, Level> next)
    {
        var type = composite as ObjectType ?? schema.Types.GetValueOrDefault(binding.TypeOf(value)) as ObjectType
            ?? throw new InvalidOperationException($"Nothing tells the type of a {composite.Name}.");
        if (!next.TryGetValue(type, out var level)) next[type] = level = new Level(type, [.. slot.Field.Selections.Select(selection => selection.Selections!)]);
        level.Waiting.Add((value, slot.Path, slot.Place));
    }

    private void Fail(GraphQLError error, Slot slot) =>
        errors.Add(error with { Path = slot.Path.ToArray(), Locations = [.. slot.Field.Selections.Select(selection => document.Source.Locate(selection.Start))] });

    private sealed record Slot(ResultPath Path, CollectedField Field, Action<object?> Place);
}
