using MineralGraph.GraphQL.Language;

namespace MineralGraph.GraphQL.Validation.Rules;

/// <summary>Specification 5.8.2, Variables Are Input Types.</summary>
internal sealed class VariablesAreInputTypesRule : ValidationRule
{
    public override void EnterVariableDefinition(VariableDefinition variable, ValidationContext context)
    {
        if (context.Schema.FindType(variable.Type) is { IsInput: false })
            context.Report($"Variable \"${variable.Name}\" cannot be non-input type \"{variable.Type}\".", variable.Type);
    }
}
