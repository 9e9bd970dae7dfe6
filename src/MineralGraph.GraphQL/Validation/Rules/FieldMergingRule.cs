using MineralGraph.GraphQL.Language;
using MineralGraph.GraphQL.Types;

namespace MineralGraph.GraphQL.Validation.Rules;

/// <summary>Specification 5.3.2, Field Selection Merging: fields of one response name in one place ask for the same. The pairs compared are bounded by the limit on fields.</summary>
internal sealed class FieldMergingRule : IValidationRule
{
    public void Check(ValidationContext context)
    {
        foreach (var operation in context.Document.Operations) CheckSets(context, [(operation.Selections, context.Root(operation))], 0);
    }

    private static void CheckSets(ValidationContext context, List<(SelectionSet Set, NamedType? Parent)> sets, int depth)
    {
        if (depth > 30 || context.Errors.Count > 0) return;
        var fields = new List<(Selection.Field Field, NamedType? Parent)>();
        foreach (var (set, parent) in sets) Flatten(context, set, parent, fields, []);
        foreach (var same in fields.GroupBy(pair => pair.Field.ResponseName))
        {
            var first = same.First();
            var conflict = same.Skip(1).Select(other => (other.Field, Reason: Difference(first, other))).FirstOrDefault(pair => pair.Reason is not null);
            if (conflict.Reason is { } reason)
                context.Report($"Fields \"{same.Key}\" conflict because {reason}. Use different aliases on the fields to fetch both if this was intentional.", first.Field, conflict.Field);
            else CheckSets(context, [.. same.Where(pair => pair.Field.Selections is not null).Select(pair => (pair.Field.Selections!, ValidationContext.FieldOf(pair.Parent, pair.Field.Name)?.Type.Named))], depth + 1);
        }
    }

    private static void Flatten(ValidationContext context, SelectionSet set, NamedType? parent, List<(Selection.Field, NamedType?)> fields, HashSet<string> visited)
    {
        foreach (var selection in set.Selections)
        {
            if (selection is Selection.Field field) fields.Add((field, parent));
            else if (selection is Selection.Inline inline) Flatten(context, inline.Selections, inline.On is null ? parent : context.Schema.Types.GetValueOrDefault(inline.On.Name), fields, visited);
            else if (selection is Selection.Spread spread && visited.Add(spread.Name) && context.Fragments.TryGetValue(spread.Name, out var fragment))
                Flatten(context, fragment.Selections, context.Schema.Types.GetValueOrDefault(fragment.On.Name), fields, visited);
        }
    }

    private static string? Difference((Selection.Field Field, NamedType? Parent) one, (Selection.Field Field, NamedType? Parent) other)
    {
        // Two different object types never answer in the same place.
        var exclude = one.Parent is ObjectType && other.Parent is ObjectType && one.Parent != other.Parent;
        if (!exclude && one.Field.Name != other.Field.Name) return $"\"{one.Field.Name}\" and \"{other.Field.Name}\" are different fields";
        if (!exclude && !SameArguments(one.Field, other.Field)) return "they have differing arguments";
        var (left, right) = (ValidationContext.FieldOf(one.Parent, one.Field.Name)?.Type, ValidationContext.FieldOf(other.Parent, other.Field.Name)?.Type);
        return left is not null && right is not null && Shape(left) != Shape(right) ? $"they return conflicting types \"{left}\" and \"{right}\"" : null;
    }

    private static string Shape(GraphQLType type) => type.Named.IsComposite ? type.ToString()!.Replace(type.Named.Name, "{}", StringComparison.Ordinal) : type.ToString()!;

    private static bool SameArguments(Selection.Field one, Selection.Field other) =>
        one.Arguments.Length == other.Arguments.Length && one.Arguments.All(argument => other.Arguments.Any(candidate => candidate.Name == argument.Name && Written(candidate.Value) == Written(argument.Value)));

    private static string Written(ValueNode value) => value switch
    {
        ValueNode.List list => string.Join(',', list.Items.Select(Written)),
        ValueNode.Object fields => string.Join(',', fields.Fields.OrderBy(field => field.Name, StringComparer.Ordinal).Select(field => $"{field.Name}:{Written(field.Value)}")),
        _ => (value with { Start = 0 }).ToString()!,
    };
}
