using MineralGraph.GraphQL.Types;

namespace MineralGraph.GraphQL.Execution;

/// <summary>An object of the answer: names in the order of the query, values filled in level by level.</summary>
internal sealed class ResultObject(string[] names, GraphQLType[] types)
{
    internal string[] Names { get; } = names;

    internal GraphQLType[] Types { get; } = types;

    internal object?[] Values { get; } = new object?[names.Length];
}
