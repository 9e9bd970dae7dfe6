using System.Text.Json;

namespace MineralGraph.GraphQL;

/// <summary>One request as clients send it (GraphQL over HTTP, section 5).</summary>
/// <param name="Query">The query text.</param>
/// <param name="OperationName">Which operation of the document to execute; needed only if it has several.</param>
/// <param name="Variables">Values of variables as a JSON object, or null.</param>
public sealed record GraphQLRequest(string Query, string? OperationName = null, JsonElement? Variables = null)
{
    /// <summary>Values of variables from .NET; where given, they are used in place of <see cref="Variables"/>.</summary>
    public RequestVariables? Values { get; init; }

    /// <summary>Whatever else the client sent; not interpreted here.</summary>
    public JsonElement Extensions { get; init; }

    /// <summary>Whether the answer tells its cost under <c>extensions.cost</c>.</summary>
    public bool ReportsCost { get; init; }

    /// <summary>Refuses mutations, as for requests by HTTP GET.</summary>
    public bool QueriesOnly { get; init; }
}
