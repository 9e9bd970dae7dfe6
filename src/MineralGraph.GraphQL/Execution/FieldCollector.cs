using MineralGraph.GraphQL.Language;
using MineralGraph.GraphQL.Types;

namespace MineralGraph.GraphQL.Execution;

/// <summary>Specification 6.3.2, Field Collection: the fields of a selection set for an object type, fragments spread and @skip and @include heeded.</summary>
internal sealed class FieldCollector(GraphQLSchema schema, Document document, IReadOnlyDictionary<string, object?> variables)
{
    private readonly Dictionary<string, FragmentDefinition> fragments = document.Fragments.ToDictionary(fragment => fragment.Name);

    internal List<CollectedField> Collect(ObjectType type, IEnumerable<SelectionSet> sets)
    {
        var fields = new List<CollectedField>();
        var visited = new HashSet<string>();
        foreach (var set in sets) Collect(type, set, fields, visited);
        return fields;
    }

    /// <summary>The names of all fields directly below some selections, whatever the type.</summary>
    internal HashSet<string> NamesBelow(IEnumerable<Selection.Field> selections)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var selection in selections) Add(selection.Selections, names, []);
        return names;
    }

    private void Add(SelectionSet? set, HashSet<string> names, HashSet<string> visited)
    {
        foreach (var selection in set?.Selections ?? [])
        {
            if (selection is Selection.Field field) names.Add(field.Name);
            else if (selection is Selection.Inline inline) Add(inline.Selections, names, visited);
            else if (selection is Selection.Spread spread && visited.Add(spread.Name)) Add(fragments[spread.Name].Selections, names, visited);
        }
    }

    private void Collect(ObjectType type, SelectionSet set, List<CollectedField> fields, HashSet<string> visited)
    {
        foreach (var selection in set.Selections.Where(IsIncluded))
        {
            switch (selection)
            {
                case Selection.Field field:
                    if (fields.Find(known => known.ResponseName == field.ResponseName) is { } known) known.Selections.Add(field);
                    else fields.Add(new CollectedField(field.ResponseName, field.Name, [field]));
                    break;
                case Selection.Spread spread when visited.Add(spread.Name) && Applies(type, fragments[spread.Name].On.Name):
                    Collect(type, fragments[spread.Name].Selections, fields, visited);
                    break;
                case Selection.Inline inline when inline.On is null || Applies(type, inline.On.Name):
                    Collect(type, inline.Selections, fields, visited);
                    break;
            }
        }
    }

    private bool Applies(ObjectType type, string condition) => schema.Types.GetValueOrDefault(condition) is { } named && schema.PossibleTypes(named).Contains(type);

    private bool IsIncluded(Selection selection) => !Condition(selection, "skip", false) && Condition(selection, "include", true);

    private bool Condition(Selection selection, string directive, bool otherwise) =>
        selection.Directives.FirstOrDefault(given => given.Name == directive)?.Arguments.FirstOrDefault(argument => argument.Name == "if")?.Value switch
        {
            ValueNode.Boolean literal => literal.Value,
            ValueNode.Variable variable => variables.GetValueOrDefault(variable.Name) as bool? ?? otherwise,
            _ => otherwise,
        };
}
