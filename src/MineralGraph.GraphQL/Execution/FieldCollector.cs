using MineralGraph.GraphQL.Language;
using MineralGraph.GraphQL.Types;

namespace MineralGraph.GraphQL.Execution;

/// <summary>
/// Specification, section 6.3.2: groups what is selected on an object by response name; skipped selections and fragments of other types fall away.
/// </summary>
internal sealed class FieldCollector(BoundResolvers resolvers, IReadOnlyDictionary<string, Definition.Fragment> fragments, IReadOnlyDictionary<string, object?> variables)
{
    private readonly GraphQLSchema schema = resolvers.Schema;
    private int plannedFields;

    /// <summary>How many fields were planned so far.</summary>
    public int PlannedFields => Volatile.Read(ref plannedFields);

    public SelectionPlan Collect(ObjectType type, IEnumerable<SelectionSet> sets)
    {
        var groups = new OrderedDictionary<string, List<Selection.Field>>(StringComparer.Ordinal);
        var visited = new HashSet<string>(StringComparer.Ordinal);
        foreach (var field in sets.SelectMany(set => Flatten(set, type, visited)))
        {
            if (!groups.TryGetValue(field.ResponseName, out var nodes)) groups[field.ResponseName] = nodes = [];
            nodes.Add(field);
        }

        Interlocked.Add(ref plannedFields, groups.Count);
        return new SelectionPlan(type, [.. groups.Values.Select(nodes => Plan(type, nodes)).OfType<FieldPlan>()]);
    }

    /// <summary>Names of the fields selected below, whatever the type of the value turns out to be.</summary>
    public IReadOnlySet<string> SubFieldNames(IReadOnlyList<Selection.Field> nodes)
    {
        var visited = new HashSet<string>(StringComparer.Ordinal);
        return nodes.Where(node => node.Selections is not null)
            .SelectMany(node => Flatten(node.Selections!, null, visited))
            .Select(node => node.Name.Value)
            .ToHashSet(StringComparer.Ordinal);
    }

    private FieldPlan? Plan(ObjectType type, List<Selection.Field> nodes)
    {
        var definition = schema.FindField(type, nodes[0].Name.Value);
        if (definition is null) return null;
        return new FieldPlan(nodes, definition, definition.Name == "__typename" ? FieldBinding.Of(_ => type.Name) : resolvers.BindingOf(definition));
    }

    private IEnumerable<Selection.Field> Flatten(SelectionSet set, ObjectType? type, HashSet<string> visited)
    {
        foreach (var selection in set.Items.Where(selection => IsIncluded(selection)))
        {
            switch (selection)
            {
                case Selection.Field field:
                    yield return field;
                    break;
                case Selection.Inline inline when Applies(inline.Condition, type):
                    foreach (var field in Flatten(inline.Selections, type, visited)) yield return field;
                    break;
                case Selection.Spread spread when FragmentOf(spread, type, visited) is { } fragment:
                    foreach (var field in Flatten(fragment.Selections, type, visited)) yield return field;
                    break;
            }
        }
    }

    private Definition.Fragment? FragmentOf(Selection.Spread spread, ObjectType? type, HashSet<string> visited) =>
        visited.Add(spread.Name.Value) && fragments.TryGetValue(spread.Name.Value, out var fragment) && Applies(fragment.Condition, type) ? fragment : null;

    private bool Applies(TypeNode.Named? condition, ObjectType? type) =>
        condition is null || type is null || (schema.FindType(condition.Name.Value) is { } wanted && schema.IsPossible(wanted, type));

    private bool IsIncluded(Selection selection)
    {
        if (selection.Directives.IsEmpty) return true;
        return Condition(selection, "skip") != true && Condition(selection, "include") != false;
    }

    private bool? Condition(Selection selection, string directive)
    {
        var node = selection.Directives.FirstOrDefault(candidate => candidate.Name.Value == directive);
        var argument = node?.Arguments.FirstOrDefault(candidate => candidate.Name.Value == "if");
        return argument is null ? null : new LiteralCoercion(variables, null).Plain(argument.Value) as bool?;
    }
}
