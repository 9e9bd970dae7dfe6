using MineralGraph.GraphQL.Language;

namespace MineralGraph.GraphQL.Validation.Rules;

/// <summary>Specification 5.8.4, All Variables Used.</summary>
internal sealed class NoUnusedVariablesRule : ValidationRule
{
    public override void EnterOperation(Definition.Operation operation, ValidationContext context)
    {
        var used = context.UsagesOf(operation).Select(usage => usage.Variable.Name.Value).ToHashSet(StringComparer.Ordinal);
        var where = operation.Name is null ? "" : $" in operation \"{operation.Name}\"";
        foreach (var variable in operation.Variables.Where(variable => !used.Contains(variable.Name)))
            context.Report($"Variable \"${variable.Name}\" is never used{where}.", variable);
    }
}
