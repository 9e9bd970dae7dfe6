using MineralGraph.GraphQL.Language;

namespace MineralGraph.GraphQL.Validation;

internal sealed record VariableUsage(ValueNode.Variable Variable, InputPosition Position);
