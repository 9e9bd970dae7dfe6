using System.Collections;
using MineralGraph.GraphQL.Types;

namespace MineralGraph.GraphQL.Execution;

/// <summary>Specification, section 6.4.3: from what resolvers returned to slots of the answer.</summary>
internal sealed class ValueCompletion(RequestScope scope, ExecutionErrors errors)
{
    private int together = 1;
    private (NamedType? Type, string? Name, ObjectType? Runtime) latest;

    public NextLevel Next { get; } = new();

    /// <summary>Begins the values of a field of so many objects.</summary>
    public void Begin(int objects) => together = objects;

    public void Complete(object? value, GraphQLType type, FieldPlan field, (ResultContainer Container, int Slot) at)
    {
        if (value is GraphQLError error) Fail(error.Message, field, at, error);
        else if (value is null) CompleteNull(type, field, at);
        else if (type.Nullable is ListType list) CompleteList(value, list, field, at);
        else if (type.Named.IsLeaf) CompleteLeaf(value, type.Named, field, at);
        else CompleteObject(value, type.Named, field, at);
    }

    private void CompleteNull(GraphQLType type, FieldPlan field, (ResultContainer Container, int Slot) at)
    {
        if (type is NonNullType) Fail($"Cannot return null for non-nullable field {field.Definition}.", field, at);
        else at.Container.Set(at.Slot, null);
    }

    private void CompleteList(object value, ListType type, FieldPlan field, (ResultContainer Container, int Slot) at)
    {
        if (value is string or IReadOnlyDictionary<string, object?> || value is not IEnumerable sequence)
        {
            Fail($"Expected Iterable, but did not find one for field \"{field.Definition}\".", field, at);
            return;
        }

        var items = sequence as IList ?? sequence.Cast<object?>().ToList();
        if (!errors.Admit(items.Count, field)) return;
        together = Math.Max(together, items.Count);
        var list = new ListResult(type.Of, items.Count, at.Container, at.Slot);
        at.Container.Set(at.Slot, list);
        for (var index = 0; index < items.Count && errors.Overflow is null && !list.IsReplaced; index++) Complete(items[index], type.Of, field, (list, index));
    }

    private void CompleteLeaf(object value, NamedType type, FieldPlan field, (ResultContainer Container, int Slot) at)
    {
        var coerced = type is EnumType names ? WriteEnum(value, names) : ((ScalarType)type).Coercion.Write(value);
        if (coerced.Error is { } message) Fail(message, field, at);
        else at.Container.Set(at.Slot, coerced.Value);
    }

    private static Coerced WriteEnum(object value, EnumType type) => value is string name && type.Values.ContainsKey(name)
        ? Coerced.To(name)
        : Coerced.Refused($"Enum \"{type}\" cannot represent value: {Inspection.Show(value)}");

    private void CompleteObject(object value, NamedType type, FieldPlan field, (ResultContainer Container, int Slot) at)
    {
        if (type is ObjectType known) AddObject(value, known, field, at);
        else if (scope.Binding.TypeNameOf(type, value) is not { } name) Fail(WithoutTypeName(type, field), field, at);
        else if (RuntimeTypeOf(type, name) is { } runtime) AddObject(value, runtime, field, at);
        else Fail(NoRuntimeType(type, name), field, at);
    }

    // Most values of a field are of the type that the one before was.
    private ObjectType? RuntimeTypeOf(NamedType type, string name)
    {
        if (latest.Type == type && ReferenceEquals(latest.Name, name)) return latest.Runtime;
        if (scope.Binding.Schema.FindType(name) is not ObjectType runtime || !scope.Binding.Schema.IsPossible(type, runtime)) return null;
        latest = (type, name, runtime);
        return runtime;
    }

    private string NoRuntimeType(NamedType type, string name) => scope.Binding.Schema.FindType(name) switch
    {
        null => $"Abstract type \"{type}\" was resolved to a type \"{name}\" that does not exist inside the schema.",
        ObjectType runtime => $"Runtime Object type \"{runtime}\" is not a possible type for \"{type}\".",
        _ => $"Abstract type \"{type}\" was resolved to a non-object type \"{name}\".",
    };

    private static string WithoutTypeName(NamedType type, FieldPlan field) =>
        $"Abstract type \"{type}\" must resolve to an Object type at runtime for field \"{field.Definition}\". Its values must be {nameof(ITypeNamed)}, or a type name must be registered for \"{type}\".";

    private void AddObject(object value, ObjectType type, FieldPlan field, (ResultContainer Container, int Slot) at)
    {
        var result = new ObjectResult(value, at.Container, at.Slot);
        at.Container.Set(at.Slot, result);
        Next.Add(result, field.Below(type, scope.Collector), together);
    }

    private void Fail(string message, FieldPlan field, (ResultContainer Container, int Slot) at, GraphQLError? error = null) =>
        errors.Fail(at.Container, at.Slot, field, error ?? new GraphQLError(message, ErrorCodes.FieldValue));
}
