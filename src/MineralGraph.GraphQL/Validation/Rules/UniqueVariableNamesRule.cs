using MineralGraph.GraphQL.Language;

namespace MineralGraph.GraphQL.Validation.Rules;

/// <summary>Specification 5.8.1, Variable Uniqueness.</summary>
internal sealed class UniqueVariableNamesRule : ValidationRule
{
    public override void EnterOperation(Definition.Operation operation, ValidationContext context)
    {
        foreach (var group in operation.Variables.GroupBy(variable => variable.Name).Where(group => group.Skip(1).Any()))
            context.Report($"There can be only one variable named \"${group.Key}\".", [.. group.Select(variable => variable.Variable.Name)]);
    }
}
