using MineralGraph.GraphQL.Language;

namespace MineralGraph.GraphQL.Validation.Rules;

/// <summary>Specification 5.5.1.4, Fragments Must Be Used.</summary>
internal sealed class NoUnusedFragmentsRule : ValidationRule
{
    public override void LeaveDocument(Document document, ValidationContext context)
    {
        var used = document.Definitions.OfType<Definition.Operation>()
            .SelectMany(context.FragmentsOf)
            .Select(fragment => fragment.Name.Value)
            .ToHashSet(StringComparer.Ordinal);
        foreach (var fragment in document.Definitions.OfType<Definition.Fragment>().Where(fragment => !used.Contains(fragment.Name.Value)))
            context.Report($"Fragment \"{fragment.Name}\" is never used.", fragment);
    }
}
