using System.Text.Json;

namespace MineralGraph.GraphQL;

/// <summary>A request.</summary>
/// <param name="Query">The query.</param>
/// <param name="OperationName">Which of its operations, where it has several.</param>
/// <param name="Variables">The variables' values, an object; or null.</param>
public sealed record GraphQLRequest(string Query, string? OperationName = null, JsonElement? Variables = null)
{
    /// <summary>Whether mutations are refused, as for a GET.</summary>
    public bool QueriesOnly { get; init; }
}
