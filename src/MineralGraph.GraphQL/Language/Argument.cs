namespace MineralGraph.GraphQL.Language;

/// <summary>Specification 2.6, Arguments.</summary>
internal sealed record Argument(int Start, string Name, ValueNode Value) : Node(Start);
