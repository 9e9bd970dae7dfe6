using MineralGraph.GraphQL.Language;
using MineralGraph.GraphQL.Types;

namespace MineralGraph.GraphQL.Validation.Rules;

/// <summary>Specification 5.5.2.3, Fragment Spread Is Possible.</summary>
internal sealed class PossibleFragmentSpreadsRule : ValidationRule
{
    public override void EnterInline(Selection.Inline inline, ValidationContext context)
    {
        if (inline.Condition is { } condition && Impossible(condition, context) is { } clash)
            context.Report($"Fragment cannot be spread here as {clash}.", inline);
    }

    public override void EnterSpread(Selection.Spread spread, ValidationContext context)
    {
        if (context.FindFragment(spread.Name.Value) is { } fragment && Impossible(fragment.Condition, context) is { } clash)
            context.Report($"Fragment \"{spread.Name}\" cannot be spread here as {clash}.", spread);
    }

    private static string? Impossible(TypeNode.Named condition, ValidationContext context)
    {
        var isComparable = context.Schema.FindType(condition.Name.Value) is { IsComposite: true };
        var type = context.Schema.FindType(condition.Name.Value);
        return isComparable && context.Position.Parent is { } parent && !context.Schema.Overlap(type!, parent) ? Describe(parent, type!) : null;
    }

    private static string Describe(NamedType parent, NamedType type) => $"objects of type \"{parent}\" can never be of type \"{type}\"";
}
