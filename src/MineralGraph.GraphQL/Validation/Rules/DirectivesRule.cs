namespace MineralGraph.GraphQL.Validation.Rules;

/// <summary>Specification 5.7, Directives: only those that are defined for selections, with the argument that they need.</summary>
internal sealed class DirectivesRule : IValidationRule
{
    public void Check(ValidationContext context)
    {
        foreach (var directive in context.Selections().SelectMany(pair => pair.Selection.Directives))
        {
            if (directive.Name is not ("skip" or "include")) context.Report($"Unknown directive \"@{directive.Name}\".", directive);
            else if (directive.Arguments.All(argument => argument.Name != "if"))
                context.Report($"Argument \"@{directive.Name}(if:)\" of type \"Boolean!\" is required, but it was not provided.", directive);
        }
    }
}
