using MineralGraph.GraphQL.Language;

namespace MineralGraph.GraphQL.Validation.Rules;

/// <summary>Specification 5.2.1.1, Operation Type Existence.</summary>
internal sealed class KnownOperationTypesRule : ValidationRule
{
    public override void EnterOperation(Definition.Operation operation, ValidationContext context)
    {
        if (!context.Schema.Roots.ContainsKey(operation.Kind))
            context.Report($"The {Printer.Keyword(operation.Kind)} operation is not supported by the schema.", operation);
    }
}
