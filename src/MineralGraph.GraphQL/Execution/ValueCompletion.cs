using System.Collections;
using MineralGraph.GraphQL.Types;

namespace MineralGraph.GraphQL.Execution;

/// <summary>Specification, section 6.4.3: from what resolvers returned to slots of the answer.</summary>
internal sealed class ValueCompletion(RequestScope scope, ExecutionErrors errors)
{
    public NextLevel Next { get; } = new();

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
        else if (scope.Binding.Schema.FindType(name) is not { } named)
            Fail(
                $"Abstract type \"{type}\" was resolved to a type \"{name}\" that does not exist inside the schema.",
                field, at);
        else if (named is not ObjectType runtime) Fail($"Abstract type \"{type}\" was resolved to a non-object type \"{name}\".", field, at);
        else if (!scope.Binding.Schema.IsPossible(type, runtime)) Fail($"Runtime Object type \"{runtime}\" is not a possible type for \"{type}\".", field, at);
        else AddObject(value, runtime, field, at);
    }

    private static string WithoutTypeName(NamedType type, FieldPlan field) =>
        $"Abstract type \"{type}\" must resolve to an Object type at runtime for field \"{field.Definition}\". Its values must be {nameof(ITypeNamed)}, or a type name must be registered for \"{type}\".";

    private void AddObject(object value, ObjectType type, FieldPlan field, (ResultContainer Container, int Slot) at)
    {
        var result = new ObjectResult(value, at.Container, at.Slot);
        at.Container.Set(at.Slot, result);
        Next.Add(result, field.Below(type, scope.Collector));
    }

    private void Fail(string message, FieldPlan field, (ResultContainer Container, int Slot) at, GraphQLError? error = null) =>
        errors.Fail(at.Container, at.Slot, field, error ?? new GraphQLError(message, ErrorCodes.FieldValue));
}
