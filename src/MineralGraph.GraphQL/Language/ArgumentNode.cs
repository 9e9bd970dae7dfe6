namespace MineralGraph.GraphQL.Language;

/// <summary>A name and its value: an argument, or a field of an input object.</summary>
internal sealed record ArgumentNode(Name Name, ValueNode Value) : Node;
