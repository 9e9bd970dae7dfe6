using System.Collections.Frozen;
using Microsoft.AspNetCore.Http.HttpResults;
using MineralGraph.Model;

namespace MineralGraph.Api;

/// <summary>The pages that Node builds (MineralGraph.Web): /graphiql, /entity/…, and what they load from below /pages/.</summary>
internal static class Pages
{
    private const string Folder = "pages/";

    private static readonly FrozenDictionary<string, string> Types = new Dictionary<string, string>
    {
        [".html"] = "text/html; charset=utf-8",
        [".js"] = "text/javascript; charset=utf-8",
        [".css"] = "text/css; charset=utf-8",
        [".svg"] = "image/svg+xml",
        [".ttf"] = "font/ttf",
        [".woff2"] = "font/woff2",
        [".json"] = "application/json",
    }.ToFrozenDictionary();

    internal static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/graphiql", () => Document("graphiql.html"));
        routes.MapGet("/entity/{**id}", () => Document("entity.html"));
        routes.MapGet("/pages/{**path}", Asset);
    }

    private static Results<FileStreamHttpResult, ProblemHttpResult> Document(string name) => Open(name) is { } page
        ? TypedResults.Stream(page, Types[".html"])
        : ProblemAnswers.Of(new Problem("MG5041", "The pages are not part of this build, since npm was not found or found no packages when it was made. Install Node.js 20 or later and build again; the API needs none of it."), StatusCodes.Status404NotFound);

    // The name of an asset holds a hash of what is in it, so that it can be kept for good.
    private static Results<FileStreamHttpResult, NotFound> Asset(string path, HttpResponse response)
    {
        if (!path.StartsWith("assets/", StringComparison.Ordinal) || !Types.TryGetValue(Path.GetExtension(path), out var type) || Open(path) is not { } asset) return TypedResults.NotFound();
        response.Headers.CacheControl = "public, max-age=31536000, immutable";
        return TypedResults.Stream(asset, type);
    }

    private static Stream? Open(string path) => typeof(Pages).Assembly.GetManifestResourceStream(Folder + path);
}
