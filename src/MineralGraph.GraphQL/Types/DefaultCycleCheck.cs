using MineralGraph.GraphQL.Language;

namespace MineralGraph.GraphQL.Types;

/// <summary>Specification, section 3.10.1: the default of an input field must not need itself.</summary>
internal sealed class DefaultCycleCheck(GraphQLSchema schema, Action<string, SourceLocation[]> report)
{
    private readonly HashSet<InputValue> visited = [];
    private readonly List<InputValue> path = [];
    private bool found;

    public bool FindsCycle()
    {
        foreach (var type in schema.Types.OfType<InputObjectType>()) FollowAbsent(type, []);
        return found;
    }

    private void FollowLiteral(InputObjectType type, ValueNode literal)
    {
        if (literal is ValueNode.List list)
            foreach (var item in list.Items) FollowLiteral(type, item);
        else if (literal is ValueNode.InputObject given)
            FollowAbsent(type, given.Fields);
    }

    /// <summary>Fields that are given are followed into their value, those that are not into their default.</summary>
    private void FollowAbsent(InputObjectType type, IReadOnlyList<ArgumentNode> given)
    {
        foreach (var field in type.Fields.Values)
        {
            if (field.Type.Named is not InputObjectType inner) continue;
            var value = given.LastOrDefault(node => node.Name.Value == field.Name)?.Value;
            if (value is not null) FollowLiteral(inner, value);
            else if (field.Default is not null) FollowDefault(field, inner);
        }
    }

    private void FollowDefault(InputValue field, InputObjectType type)
    {
        var start = path.IndexOf(field);
        if (start >= 0) Report(field, path[start..]);
        else if (visited.Add(field))
        {
            path.Add(field);
            FollowLiteral(type, field.Default!);
            path.RemoveAt(path.Count - 1);
        }
    }

    private void Report(InputValue field, List<InputValue> cycle)
    {
        found = true;
        var via = cycle.Count == 1 ? "" : $" via the default values of: {string.Join(", ", cycle.Skip(1))}";
        report(
            $"Invalid circular reference. The default value of Input Object field {field} references itself{via}.",
            [.. cycle.Select(step => step.Default!.Location)]);
    }
}
