using Microsoft.Net.Http.Headers;

namespace MineralGraph.Api;

/// <summary>In which media type a client wants its answer, by GraphQL over HTTP, section 6.1, and GraphQL over SSE.</summary>
internal static class AnswerType
{
    internal const string GraphQL = "application/graphql-response+json";
    internal const string Json = "application/json";
    internal const string EventStream = "text/event-stream";

    /// <summary>The preferred one; the first where the client has no preference; answers one after another only where it asks for them; null where it accepts none.</summary>
    internal static string? Choose(HttpRequest request)
    {
        var given = request.Headers.Accept;
        if (given.Count == 1 && given[0] is Json or GraphQL) return given[0] == Json ? Json : GraphQL;
        if (given.Count == 0 || given.All(string.IsNullOrWhiteSpace)) return GraphQL;
        if (!MediaTypeHeaderValue.TryParseList(given!, out var accepted)) return null;
        if (accepted.FirstOrDefault() is { } preferred && Generality(preferred, EventStream) == 0 && preferred.Quality is not 0) return EventStream;
        var (first, second) = (Quality(accepted, GraphQL), Quality(accepted, Json));
        if (first <= 0 && second <= 0) return null;
        return second > first ? Json : GraphQL;
    }

    /// <summary>The header that tells the type of an answer.</summary>
    internal static string Header(string type) => type == Json ? Json + "; charset=utf-8" : GraphQL + "; charset=utf-8";

    /// <summary>The type of an answer that says why there is none: never a stream.</summary>
    internal static string OfRefusal(HttpRequest request) => Choose(request) is { } type and not EventStream ? type : Json;

    // The most specific range that covers a type decides. A client that names a type and takes the rest as it comes means the one that it names.
    private static double Quality(IEnumerable<MediaTypeHeaderValue> accepted, string type)
    {
        var covering = accepted.Select(range => (range, generality: Generality(range, type))).Where(pair => pair.generality >= 0).ToList();
        if (covering.Count == 0) return 0;
        var (best, width) = covering.MinBy(pair => pair.generality);
        return (best.Quality ?? 1) - width * 0.0001;
    }

    // 0: the type itself, though not because its name ends in +json; 1: all of its family; 2: everything; -1: another.
    private static int Generality(MediaTypeHeaderValue range, string type)
    {
        if (range.MatchesAllTypes) return 2;
        if (range.MediaType.Equals("application/*", StringComparison.OrdinalIgnoreCase) && type != EventStream) return 1;
        return range.MediaType.Equals(type, StringComparison.OrdinalIgnoreCase) ? 0 : -1;
    }
}
