using MineralGraph.GraphQL.Language;
using MineralGraph.GraphQL.Types;

namespace MineralGraph.GraphQL.Validation.Rules;

/// <summary>Specification 5.3.1, Field Selections: a type has the fields that are asked of it.</summary>
internal sealed class FieldsOnCorrectTypeRule : IValidationRule
{
    public void Check(ValidationContext context)
    {
        foreach (var (selection, parent) in context.Selections())
        {
            if (selection is not Selection.Field field || field.Name == "__typename" || parent is null || ValidationContext.FieldOf(parent, field.Name) is not null) continue;
            context.Report($"Cannot query field \"{field.Name}\" on type \"{parent.Name}\".{Suggest(context, parent, field.Name)}", field);
        }
    }

    private static string Suggest(ValidationContext context, NamedType parent, string name)
    {
        if (parent is not ObjectType)
        {
            var having = context.Schema.PossibleTypes(parent).Where(type => type.Fields.ContainsKey(name)).Select(type => $"\"{type.Name}\"").Take(5).ToList();
            if (having.Count > 0) return $" Did you mean to use an inline fragment on {string.Join(having.Count == 2 ? " or " : ", ", having)}?";
        }

        return parent is FieldedType fielded ? Suggestions.For(name, fielded.Fields.Keys) : "";
    }
}
