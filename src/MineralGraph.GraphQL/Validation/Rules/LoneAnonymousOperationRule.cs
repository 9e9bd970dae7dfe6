using MineralGraph.GraphQL.Language;

namespace MineralGraph.GraphQL.Validation.Rules;

/// <summary>Specification 5.2.3.1, Lone Anonymous Operation.</summary>
internal sealed class LoneAnonymousOperationRule : ValidationRule
{
    private int operations;

    public override void EnterDocument(Document document, ValidationContext context) => operations = document.Definitions.OfType<Definition.Operation>().Count();

    public override void EnterOperation(Definition.Operation operation, ValidationContext context)
    {
        if (operation.Name is null && operations > 1) context.Report("This anonymous operation must be the only defined operation.", operation);
    }
}
