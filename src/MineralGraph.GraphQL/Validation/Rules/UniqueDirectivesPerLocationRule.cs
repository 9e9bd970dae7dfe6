using System.Collections.Immutable;
using MineralGraph.GraphQL.Language;

namespace MineralGraph.GraphQL.Validation.Rules;

/// <summary>Specification 5.7.3, Directives Are Unique per Location.</summary>
internal sealed class UniqueDirectivesPerLocationRule : ValidationRule
{
    public override void EnterDirectives(ImmutableArray<DirectiveNode> directives, ValidationContext context)
    {
        var seen = new Dictionary<string, DirectiveNode>(StringComparer.Ordinal);
        foreach (var directive in directives.Where(directive => context.Schema.Directives.GetValueOrDefault(directive.Name.Value) is { IsRepeatable: false }))
            if (!seen.TryAdd(directive.Name.Value, directive))
                context.Report($"The directive \"@{directive.Name}\" can only be used once at this location.", seen[directive.Name.Value], directive);
    }
}
