using System.Collections.Immutable;
using System.Text.Json;

namespace MineralGraph.Store.Neo4j.Connection;

/// <summary>What the Query API answers: rows, bookmarks, the transaction; or the error, which is thrown.</summary>
internal sealed record QueryApiAnswer(IReadOnlyList<CypherRow> Rows, ImmutableArray<string> Bookmarks, string? Transaction, CypherRow? Plan)
{
    /// <exception cref="CypherFailureException">The answer is an error, or none of a Query API.</exception>
    internal static async Task<QueryApiAnswer> ReadAsync(HttpResponseMessage response, CancellationToken cancellation)
    {
        using var json = await ParseAsync(response, cancellation).ConfigureAwait(false);
        var root = json.RootElement;
        if (root.ValueKind != JsonValueKind.Object) throw NotNeo4j(response);
        if (root.TryGetProperty("errors", out var errors) && errors.ValueKind == JsonValueKind.Array && errors.GetArrayLength() > 0) throw Failure(errors[0]);
        if (!response.IsSuccessStatusCode) throw NotNeo4j(response);
        return new QueryApiAnswer(
            root.TryGetProperty("data", out var table) ? Table(table) : [],
            root.TryGetProperty("bookmarks", out var bookmarks) ? [.. bookmarks.EnumerateArray().Select(bookmark => bookmark.GetString()!)] : [],
            root.TryGetProperty("transaction", out var transaction) ? transaction.GetProperty("id").GetString() : null,
            root.TryGetProperty("queryPlan", out var plan) ? new CypherRow((IReadOnlyDictionary<string, object?>)Value(plan)!) : null);
    }

    // The plan of a query nests once for each of its steps.
    private const int DeepestPlan = 1000;

    private static async Task<JsonDocument> ParseAsync(HttpResponseMessage response, CancellationToken cancellation)
    {
        try
        {
            await using var stream = await response.Content.ReadAsStreamAsync(cancellation).ConfigureAwait(false);
            return await JsonDocument.ParseAsync(stream, new JsonDocumentOptions { MaxDepth = DeepestPlan }, cancellation).ConfigureAwait(false);
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

    private static CypherFailureException Failure(JsonElement error) => new(
        error.TryGetProperty("code", out var code) ? code.GetString() ?? "" : "",
        error.TryGetProperty("message", out var message) ? message.GetString() ?? "" : "");

    private static List<CypherRow> Table(JsonElement table)
    {
        var fields = table.GetProperty("fields").EnumerateArray().Select(field => field.GetString()!).ToArray();
        return [.. table.GetProperty("values").EnumerateArray().Select(row => new CypherRow(fields.Zip(row.EnumerateArray(), (field, value) => (field, value)).ToDictionary(pair => pair.field, pair => Value(pair.value))))];
    }

    private static object? Value(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.String => element.GetString(),
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        JsonValueKind.Number => element.GetRawText().AsSpan().ContainsAny('.', 'e', 'E') ? element.GetDouble() : (object)element.GetInt64(),
        JsonValueKind.Array => element.EnumerateArray().Select(Value).ToList(),
        JsonValueKind.Object => element.EnumerateObject().ToDictionary(property => property.Name, property => Value(property.Value)),
        _ => null,
    };
}
