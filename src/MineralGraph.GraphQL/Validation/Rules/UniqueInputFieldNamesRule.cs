using MineralGraph.GraphQL.Language;

namespace MineralGraph.GraphQL.Validation.Rules;

/// <summary>Specification 5.6.3, Input Object Field Uniqueness.</summary>
internal sealed class UniqueInputFieldNamesRule : ValidationRule
{
    public override void EnterInputObject(ValueNode.InputObject value, ValidationContext context)
    {
        var seen = new Dictionary<string, Name>(StringComparer.Ordinal);
        foreach (var field in value.Fields)
            if (!seen.TryAdd(field.Name.Value, field.Name))
                context.Report($"There can be only one input field named \"{field.Name}\".", seen[field.Name.Value], field.Name);
    }
}
