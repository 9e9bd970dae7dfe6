using MineralGraph.GraphQL.Language;

namespace MineralGraph.GraphQL.Validation.Rules;

/// <summary>Specification 5.3.2, Field Selection Merging. The comparisons of a whole document are bounded (<see cref="QueryLimits.MaxFieldPairs"/>).</summary>
internal sealed class OverlappingFieldsCanBeMergedRule : ValidationRule
{
    private FieldComparison? comparison;

    /// <summary>Pairs compared so far.</summary>
    public int Compared => comparison?.Compared ?? 0;

    public override void EnterSelections(SelectionSet set, Node owner, ValidationContext context)
    {
        if (owner is Selection.Inline) return;
        comparison ??= new FieldComparison(context);
        foreach (var conflict in comparison.Within(set, context.Position.Parent))
            context.Report(
                $"Fields \"{conflict.ResponseName}\" conflict because {conflict.Reason}. Use different aliases on the fields to fetch both if this was intentional.",
                [.. conflict.Left, .. conflict.Right]);
    }
}
