namespace MineralGraph.GraphQL.Language;

internal sealed record OperationTypeNode(OperationKind Kind, TypeNode.Named Type) : Node;
