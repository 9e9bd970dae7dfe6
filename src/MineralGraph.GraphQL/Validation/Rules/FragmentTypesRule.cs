using MineralGraph.GraphQL.Language;
using MineralGraph.GraphQL.Types;

namespace MineralGraph.GraphQL.Validation.Rules;

/// <summary>Specification 5.5.1.2, 5.5.1.3 and 5.5.2.3: fragments stand on known, composite types that can occur where they are spread.</summary>
internal sealed class FragmentTypesRule : IValidationRule
{
    public void Check(ValidationContext context)
    {
        foreach (var fragment in context.Document.Fragments) CheckCondition(context, fragment.On, $"Fragment \"{fragment.Name}\" cannot condition on non composite type \"{fragment.On.Name}\".");
        foreach (var (selection, parent) in context.Selections())
        {
            if (selection is Selection.Inline { On: { } on } inline)
            {
                CheckCondition(context, on, $"Fragment cannot condition on non composite type \"{on.Name}\".");
                CheckSpread(context, parent, on.Name, inline, "Fragment");
            }
            else if (selection is Selection.Spread spread && context.Fragments.TryGetValue(spread.Name, out var fragment))
                CheckSpread(context, parent, fragment.On.Name, spread, $"Fragment \"{spread.Name}\"");
        }
    }

    private static void CheckCondition(ValidationContext context, NamedTypeNode on, string notComposite)
    {
        if (!context.Schema.Types.TryGetValue(on.Name, out var type)) context.Report($"Unknown type \"{on.Name}\".{Suggestions.For(on.Name, context.Schema.Types.Keys)}", on);
        else if (!type.IsComposite) context.Report(notComposite, on);
    }

    private static void CheckSpread(ValidationContext context, NamedType? parent, string condition, Selection selection, string label)
    {
        if (parent is null || !context.Schema.Types.TryGetValue(condition, out var type) || !type.IsComposite || !parent.IsComposite) return;
        if (!context.Schema.PossibleTypes(type).Intersect(context.Schema.PossibleTypes(parent)).Any())
            context.Report($"{label} cannot be spread here as objects of type \"{parent.Name}\" can never be of type \"{condition}\".", selection);
    }
}
