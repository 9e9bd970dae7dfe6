using MineralGraph.GraphQL.Language;
using MineralGraph.GraphQL.Types;

namespace MineralGraph.GraphQL.Validation.Rules;

/// <summary>Specification 5.4.1, Argument Names.</summary>
internal sealed class KnownArgumentNamesRule : ValidationRule
{
    public override void EnterArgument(ArgumentNode argument, ValidationContext context)
    {
        if (context.Position.Directive is null) Check(argument, $"field \"{context.Position.Field}\"", context);
    }

    public override void EnterDirective(DirectiveNode directive, string place, ValidationContext context)
    {
        foreach (var argument in directive.Arguments) Check(argument, $"directive \"@{directive.Name}\"", context);
    }

    private static void Check(ArgumentNode argument, string owner, ValidationContext context)
    {
        var name = argument.Name.Value;
        if (context.Position.Arguments is { } known && !known.ContainsKey(name))
            context.Report($"Unknown argument \"{name}\" on {owner}.{Suggestions.For(name, known.Keys)}", argument);
    }
}
