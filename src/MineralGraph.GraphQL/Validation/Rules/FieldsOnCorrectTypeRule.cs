using MineralGraph.GraphQL.Language;
using MineralGraph.GraphQL.Types;

namespace MineralGraph.GraphQL.Validation.Rules;

/// <summary>Specification 5.3.1, Field Selections.</summary>
internal sealed class FieldsOnCorrectTypeRule : ValidationRule
{
    public override void EnterField(Selection.Field field, ValidationContext context)
    {
        if (context.Position is { Field: null, Parent: { } parent })
            context.Report($"Cannot query field \"{field.Name}\" on type \"{parent}\".{Suggestion(field.Name.Value, parent, context.Schema)}", field);
    }

    private static string Suggestion(string field, NamedType parent, GraphQLSchema schema)
    {
        var types = TypesWith(field, parent, schema);
        if (types.Count > 0) return Suggestions.DidYouMean(types, "to use an inline fragment on");
        return parent is FieldsType fields ? Suggestions.For(field, fields.Fields.Keys) : "";
    }

    /// <summary>Types below an abstract one that have the field: the most shared first, interfaces before their own implementations.</summary>
    private static IReadOnlyList<string> TypesWith(string field, NamedType parent, GraphQLSchema schema)
    {
        if (!parent.IsAbstract) return [];
        var counts = new OrderedDictionary<FieldsType, int>();
        foreach (var possible in schema.Types.OfType<ObjectType>().Where(type => schema.IsPossible(parent, type) && type.Fields.ContainsKey(field)))
        {
            counts[possible] = 1;
            foreach (var contract in possible.Interfaces.Where(contract => contract.Fields.ContainsKey(field)))
                counts[contract] = counts.GetValueOrDefault(contract) + 1;
        }

        return [.. counts
            .OrderByDescending(entry => entry.Value)
            .ThenByDescending(entry => counts.Keys.Count(other => other != entry.Key && other.IsSubTypeOf(entry.Key)))
            .ThenBy(entry => entry.Key.Name, NaturalComparer.Instance)
            .Select(entry => entry.Key.Name)];
    }
}
