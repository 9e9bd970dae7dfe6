using MineralGraph.GraphQL.Language;

namespace MineralGraph.GraphQL.Validation.Rules;

/// <summary>Specification 5.3.3, Leaf Field Selections.</summary>
internal sealed class LeafFieldSelectionsRule : ValidationRule
{
    public override void EnterField(Selection.Field field, ValidationContext context)
    {
        if (context.Position.Field?.Type is not { } type) return;
        if (type.Named.IsLeaf && field.Selections is { } selections)
            context.Report($"Field \"{field.Name}\" must not have a selection since type \"{type}\" has no subfields.", selections);
        else if (!type.Named.IsLeaf && field.Selections is null)
            context.Report($"Field \"{field.Name}\" of type \"{type}\" must have a selection of subfields. Did you mean \"{field.Name} {{ ... }}\"?", field);
    }
}
