using Microsoft.Net.Http.Headers;

namespace MineralGraph.Api;

/// <summary>In which media type a client wants its answer, by GraphQL over HTTP, section 6.1.</summary>
internal static class AnswerType
{
    internal const string GraphQL = "application/graphql-response+json";
    internal const string Json = "application/json";

    /// <summary>The preferred one of the two; the first where the client has no preference; null where it accepts neither.</summary>
    internal static string? Choose(HttpRequest request)
    {
        var given = request.Headers.Accept;
        if (given.Count == 0 || given.All(string.IsNullOrWhiteSpace)) return GraphQL;
        if (!MediaTypeHeaderValue.TryParseList(given!, out var accepted)) return null;
        var (first, second) = (Quality(accepted, GraphQL), Quality(accepted, Json));
        if (first <= 0 && second <= 0) return null;
        return second > first ? Json : GraphQL;
    }

    // The most specific range that covers a type decides. A client that names application/json and takes the rest as it comes means the former.
    private static double Quality(IEnumerable<MediaTypeHeaderValue> accepted, string type)
    {
        var wanted = new MediaTypeHeaderValue(type);
        var range = accepted.Where(range => wanted.IsSubsetOf(new MediaTypeHeaderValue(range.MediaType))).MinBy(range => range.MatchesAllTypes ? 2 : range.MatchesAllSubTypes ? 1 : 0);
        return range is null ? 0 : (range.Quality ?? 1) - (range.MatchesAllTypes ? 0.0002 : range.MatchesAllSubTypes ? 0.0001 : 0);
    }
}
