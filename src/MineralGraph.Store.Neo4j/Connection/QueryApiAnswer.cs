using System.Collections.Immutable;
using System.Text.Json;

namespace MineralGraph.Store.Neo4j.Connection;

/// <summary>What the Query API answers: rows, bookmarks, the transaction; or the error, which is thrown.</summary>
internal sealed record QueryApiAnswer(IReadOnlyList<CypherRow> Rows, ImmutableArray<string> Bookmarks, string? Transaction, CypherRow? Plan)
{
    /// <exception cref="CypherFailureException">The answer is an error, or none of a Query API.</exception>
    internal static async Task<QueryApiAnswer> ReadAsync(HttpResponseMessage response, CancellationToken cancellation)
    {
        if (await ParseAsync(response, cancellation).ConfigureAwait(false) is not { } root) throw NotNeo4j(response);
        if (root.Maps("errors") is [var error, ..]) throw new CypherFailureException(error.FindText("code") ?? "", error.FindText("message") ?? "");
        if (!response.IsSuccessStatusCode) throw NotNeo4j(response);
        return new QueryApiAnswer(
            root.FindMap("data") is { } table ? Table(table) : [],
            root.Texts("bookmarks"),
            root.FindMap("transaction")?.FindText("id"),
            root.FindMap("queryPlan"));
    }

    private static async Task<CypherRow?> ParseAsync(HttpResponseMessage response, CancellationToken cancellation)
    {
        var body = await response.Content.ReadAsByteArrayAsync(cancellation).ConfigureAwait(false);
        try
        {
            return QueryApiValues.Read(body) is IReadOnlyDictionary<string, object?> root ? new CypherRow(root) : null;
        }
        catch (JsonException broken) when (response.IsSuccessStatusCode && response.Content.Headers.ContentType?.MediaType == "application/json")
        {
            throw new CypherFailureException(CypherFailureException.Unreachable, "the answer broke off", broken);
        }
        catch (JsonException)
        {
            throw NotNeo4j(response);
        }
    }

    private static CypherFailureException NotNeo4j(HttpResponseMessage response) => (int)response.StatusCode is 502 or 503 or 504
        ? new CypherFailureException(CypherFailureException.Unreachable, $"HTTP {(int)response.StatusCode}")
        : new CypherFailureException(CypherFailureException.NoQueryApi, $"HTTP {(int)response.StatusCode}");

    private static List<CypherRow> Table(CypherRow table)
    {
        var fields = table.Texts("fields");
        return [.. table.Lists("values").Select(row => new CypherRow(Named(fields, row)))];
    }

    private static Dictionary<string, object?> Named(ImmutableArray<string> fields, IReadOnlyList<object?> row)
    {
        var named = new Dictionary<string, object?>(fields.Length);
        for (var at = 0; at < fields.Length; at++) named[fields[at]] = row[at];
        return named;
    }
}
