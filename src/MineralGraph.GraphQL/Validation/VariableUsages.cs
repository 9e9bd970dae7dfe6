using MineralGraph.GraphQL.Language;

namespace MineralGraph.GraphQL.Validation;

/// <summary>Gathers the variables of one definition, defaults of variables left out.</summary>
internal sealed class VariableUsages : ValidationRule
{
    private readonly List<VariableUsage> found = [];

    public IReadOnlyList<VariableUsage> Found => found;

    public override void EnterVariable(ValueNode.Variable variable, InputPosition position, ValidationContext context) =>
        found.Add(new VariableUsage(variable, position));
}
