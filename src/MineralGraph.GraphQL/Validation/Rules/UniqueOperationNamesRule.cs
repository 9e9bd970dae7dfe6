using MineralGraph.GraphQL.Language;

namespace MineralGraph.GraphQL.Validation.Rules;

/// <summary>Specification 5.2.2.1, Operation Name Uniqueness.</summary>
internal sealed class UniqueOperationNamesRule : ValidationRule
{
    private readonly Dictionary<string, Name> known = new(StringComparer.Ordinal);

    public override void EnterOperation(Definition.Operation operation, ValidationContext context)
    {
        if (operation.Name is { } name && !known.TryAdd(name.Value, name))
            context.Report($"There can be only one operation named \"{name}\".", known[name.Value], name);
    }
}
