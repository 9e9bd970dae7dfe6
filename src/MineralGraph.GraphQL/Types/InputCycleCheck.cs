namespace MineralGraph.GraphQL.Types;

/// <summary>Specification, section 3.10.1: an input object that contains itself through required fields could never be written.</summary>
internal sealed class InputCycleCheck(GraphQLSchema schema, Action<string, SourceLocation[]> report)
{
    private readonly HashSet<InputObjectType> done = [];
    private readonly List<InputValue> path = [];
    private readonly Dictionary<InputObjectType, int> open = [];

    public void Run()
    {
        foreach (var type in schema.Types.OfType<InputObjectType>()) Visit(type);
    }

    private void Visit(InputObjectType type)
    {
        if (!done.Add(type)) return;
        open[type] = path.Count;
        foreach (var field in type.Fields.Values)
            if (field.Type is NonNullType { Of: InputObjectType inner })
                Follow(field, inner);
        open.Remove(type);
    }

    private void Follow(InputValue field, InputObjectType inner)
    {
        path.Add(field);
        if (open.TryGetValue(inner, out var start))
        {
            var cycle = path.Skip(start).ToList();
            report(
                $"Input Object {inner} cannot be provided a finite value because it references itself through fields: {string.Join(", ", cycle)}.",
                [.. cycle.Select(step => step.Node.Location)]);
        }
        else
        {
            Visit(inner);
        }

        path.RemoveAt(path.Count - 1);
    }
}
