using MineralGraph.GraphQL.Language;

namespace MineralGraph.GraphQL.Validation.Rules;

/// <summary>Specification 5.5.1.1, Fragment Name Uniqueness.</summary>
internal sealed class UniqueFragmentNamesRule : ValidationRule
{
    private readonly Dictionary<string, Name> known = new(StringComparer.Ordinal);

    public override void EnterFragment(Definition.Fragment fragment, ValidationContext context)
    {
        if (!known.TryAdd(fragment.Name.Value, fragment.Name))
            context.Report($"There can be only one fragment named \"{fragment.Name}\".", known[fragment.Name.Value], fragment.Name);
    }
}
