using MineralGraph.GraphQL.Language;

namespace MineralGraph.GraphQL.Validation.Rules;

/// <summary>Specification 5.5.1.3, Fragments on Object, Interface or Union Types.</summary>
internal sealed class FragmentsOnCompositeTypesRule : ValidationRule
{
    public override void EnterInline(Selection.Inline inline, ValidationContext context)
    {
        if (inline.Condition is { } condition && !IsComposite(condition, context))
            context.Report($"Fragment cannot condition on non composite type \"{condition}\".", condition);
    }

    public override void EnterFragment(Definition.Fragment fragment, ValidationContext context)
    {
        if (!IsComposite(fragment.Condition, context))
            context.Report($"Fragment \"{fragment.Name}\" cannot condition on non composite type \"{fragment.Condition}\".", fragment.Condition);
    }

    private static bool IsComposite(TypeNode.Named condition, ValidationContext context) =>
        context.Schema.FindType(condition.Name.Value) is null or { IsComposite: true };
}
