using MineralGraph.GraphQL.Language;

namespace MineralGraph.GraphQL.Validation.Rules;

/// <summary>Specification 5.3.3, Leaf Field Selections.</summary>
internal sealed class LeafFieldSelectionsRule : IValidationRule
{
    public void Check(ValidationContext context)
    {
        foreach (var (selection, parent) in context.Selections())
        {
            if (selection is not Selection.Field field || ValidationContext.FieldOf(parent, field.Name) is not { } known) continue;
            if (known.Type.Named.IsComposite && field.Selections is null)
                context.Report($"Field \"{field.Name}\" of type \"{known.Type}\" must have a selection of subfields. Did you mean \"{field.Name} {{ ... }}\"?", field);
            else if (!known.Type.Named.IsComposite && field.Selections is { } selections)
                context.Report($"Field \"{field.Name}\" must not have a selection since type \"{known.Type}\" has no subfields.", selections);
        }
    }
}
