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

    // The most specific range that covers a type decides. A client that names a type and takes the rest as it comes means the one that it names.
    private static double Quality(IEnumerable<MediaTypeHeaderValue> accepted, string type)
    {
        var covering = accepted.Select(range => (range, generality: Generality(range, type))).Where(pair => pair.generality >= 0).ToList();
        if (covering.Count == 0) return 0;
        var (best, width) = covering.MinBy(pair => pair.generality);
        return (best.Quality ?? 1) - width * 0.0001;
    }

    // 0: the type itself, though not because its name ends in +json; 1: all of application; 2: everything; -1: another.
    private static int Generality(MediaTypeHeaderValue range, string type)
    {
        if (range.MatchesAllTypes) return 2;
        if (range.MediaType.Equals("application/*", StringComparison.OrdinalIgnoreCase)) return 1;
        return range.MediaType.Equals(type, StringComparison.OrdinalIgnoreCase) ? 0 : -1;
    }
}
