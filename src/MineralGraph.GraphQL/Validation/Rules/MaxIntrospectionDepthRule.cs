using MineralGraph.GraphQL.Language;

namespace MineralGraph.GraphQL.Validation.Rules;

/// <summary>
/// Beyond the specification: lists of introspection inside one another, whose answers would grow with a power of the schema's size, are refused.
/// </summary>
internal sealed class MaxIntrospectionDepthRule : ValidationRule
{
    private const int MaxLists = 3;
    private readonly Dictionary<string, int> checkedAt = new(StringComparer.Ordinal);

    public override void EnterField(Selection.Field field, ValidationContext context)
    {
        if (field.Name.Value is "__schema" or "__type" && IsTooDeep(field, 0, context))
            context.Report("Maximum introspection depth exceeded", field);
    }

    private bool IsTooDeep(Selection selection, int lists, ValidationContext context)
    {
        switch (selection)
        {
            case Selection.Field field:
                var within = field.Name.Value is "fields" or "interfaces" or "possibleTypes" or "inputFields" ? lists + 1 : lists;
                return within >= MaxLists || (field.Selections is not null && IsTooDeep(field.Selections, within, context));
            case Selection.Inline inline:
                return IsTooDeep(inline.Selections, lists, context);
            case Selection.Spread spread:
                return IsFragmentTooDeep(spread.Name.Value, lists, context);
            default:
                return false;
        }
    }

    /// <summary>A fragment is looked into again only where it stands inside more lists than before.</summary>
    private bool IsFragmentTooDeep(string name, int lists, ValidationContext context)
    {
        if (context.FindFragment(name) is not { } fragment || (checkedAt.TryGetValue(name, out var before) && before >= lists)) return false;
        checkedAt[name] = lists;
        return IsTooDeep(fragment.Selections, lists, context);
    }

    private bool IsTooDeep(SelectionSet set, int lists, ValidationContext context)
    {
        foreach (var selection in set.Items)
            if (IsTooDeep(selection, lists, context)) return true;
        return false;
    }
}
