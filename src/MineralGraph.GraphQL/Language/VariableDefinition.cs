namespace MineralGraph.GraphQL.Language;

/// <summary>Specification 2.10, Variables.</summary>
internal sealed record VariableDefinition(int Start, string Name, TypeNode Type, ValueNode? Default) : Node(Start);
