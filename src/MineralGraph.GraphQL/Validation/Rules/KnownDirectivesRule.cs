using MineralGraph.GraphQL.Language;

namespace MineralGraph.GraphQL.Validation.Rules;

/// <summary>Specification 5.7.1 and 5.7.2, Directives Are Defined and Are in Valid Locations.</summary>
internal sealed class KnownDirectivesRule : ValidationRule
{
    public override void EnterDirective(DirectiveNode directive, string place, ValidationContext context)
    {
        if (context.Position.Directive is not { } known) context.Report($"Unknown directive \"@{directive.Name}\".", directive);
        else if (!known.PlaceSet.Contains(place)) context.Report($"Directive \"@{directive.Name}\" may not be used on {place}.", directive);
    }
}
