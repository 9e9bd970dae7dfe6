using MineralGraph.GraphQL.Types;

namespace MineralGraph.GraphQL.Execution;

/// <summary>A list of the answer.</summary>
internal sealed record ResultList(GraphQLType ItemType, object?[] Items);
