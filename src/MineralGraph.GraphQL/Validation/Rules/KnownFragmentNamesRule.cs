using MineralGraph.GraphQL.Language;

namespace MineralGraph.GraphQL.Validation.Rules;

/// <summary>Specification 5.5.2.1, Fragment Spread Target Defined.</summary>
internal sealed class KnownFragmentNamesRule : ValidationRule
{
    public override void EnterSpread(Selection.Spread spread, ValidationContext context)
    {
        if (context.FindFragment(spread.Name.Value) is null) context.Report($"Unknown fragment \"{spread.Name}\".", spread.Name);
    }
}
