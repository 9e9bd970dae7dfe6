namespace MineralGraph.GraphQL.Language;

/// <summary>Specification 2.11, Type References.</summary>
internal abstract record TypeNode(int Start) : Node(Start);
