namespace MineralGraph.GraphQL.Validation.Rules;

/// <summary>Specification 5.2.2 and 5.5.1.1: operations and fragments have names of their own, and an operation without one stands alone.</summary>
internal sealed class ExecutableDefinitionNamesRule : IValidationRule
{
    public void Check(ValidationContext context)
    {
        var operations = context.Document.Operations.ToList();
        foreach (var twice in operations.Where(operation => operation.Name is not null).GroupBy(operation => operation.Name).Where(group => group.Count() > 1))
            context.Report($"There can be only one operation named \"{twice.Key}\".", [.. twice.Take(2)]);
        foreach (var anonymous in operations.Where(operation => operation.Name is null && operations.Count > 1))
            context.Report("This anonymous operation must be the only defined operation.", anonymous);
        foreach (var twice in context.Document.Fragments.GroupBy(fragment => fragment.Name).Where(group => group.Count() > 1))
            context.Report($"There can be only one fragment named \"{twice.Key}\".", [.. twice.Take(2)]);
    }
}
