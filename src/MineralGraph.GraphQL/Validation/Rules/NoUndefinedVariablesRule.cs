using MineralGraph.GraphQL.Language;

namespace MineralGraph.GraphQL.Validation.Rules;

/// <summary>Specification 5.8.3, All Variable Uses Defined.</summary>
internal sealed class NoUndefinedVariablesRule : ValidationRule
{
    public override void EnterOperation(Definition.Operation operation, ValidationContext context)
    {
        var defined = operation.Variables.Select(variable => variable.Name).ToHashSet(StringComparer.Ordinal);
        var where = operation.Name is null ? "" : $" by operation \"{operation.Name}\"";
        foreach (var usage in context.UsagesOf(operation).Where(usage => !defined.Contains(usage.Variable.Name.Value)))
            context.Report($"Variable \"${usage.Variable.Name}\" is not defined{where}.", usage.Variable, operation);
    }
}
