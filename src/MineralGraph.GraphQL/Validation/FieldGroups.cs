using MineralGraph.GraphQL.Language;
using MineralGraph.GraphQL.Types;

namespace MineralGraph.GraphQL.Validation;

/// <summary>The fields of a selection set by response name, inline fragments opened, and the fragments that it spreads.</summary>
internal sealed class FieldGroups
{
    private readonly GraphQLSchema schema;

    public FieldGroups(GraphQLSchema schema, SelectionSet set, NamedType? parent)
    {
        this.schema = schema;
        Collect(set, parent);
    }

    public OrderedDictionary<string, List<SelectedField>> ByName { get; } = [];

    public List<string> Spreads { get; } = [];

    private void Collect(SelectionSet set, NamedType? parent)
    {
        foreach (var selection in set.Items)
        {
            if (selection is Selection.Field field) Add(field, parent);
            else if (selection is Selection.Inline inline) Collect(inline.Selections, inline.Condition is null ? parent : schema.FindType(inline.Condition.Name.Value));
            else if (selection is Selection.Spread spread && !Spreads.Contains(spread.Name.Value)) Spreads.Add(spread.Name.Value);
        }
    }

    private void Add(Selection.Field field, NamedType? parent)
    {
        if (!ByName.TryGetValue(field.ResponseName, out var group)) ByName[field.ResponseName] = group = [];
        group.Add(new SelectedField(field, parent, parent is null ? null : schema.FindField(parent, field.Name.Value)));
    }
}
