using Microsoft.AspNetCore.Http.HttpResults;
using MineralGraph.Model;
using MineralGraph.Model.Storage;

namespace MineralGraph.Api;

/// <summary>/api/documents: the documents and their texts, so that a quote can be seen in its place.</summary>
internal static class DocumentsApi
{
    internal static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/health", () => Results.Text("ok"));
        routes.MapGet("/api/documents/{sha256}/text", TextAsync);
    }

    private static async Task<Results<ContentHttpResult, NotFound>> TextAsync(string sha256, IGraphReader reader, CancellationToken cancellation)
    {
        if (sha256.Length != 64 || !sha256.All(char.IsAsciiHexDigitLower)) return TypedResults.NotFound();
        var latest = await reader.FindRevisionAsync(new RevisionQuery.Latest(), cancellation).ConfigureAwait(false);
        var document = (await reader.FindDocumentsAsync([new DocumentId(sha256)], latest!.Number, cancellation).ConfigureAwait(false))[0];
        return document is null ? TypedResults.NotFound() : TypedResults.Text(document.Text, "text/plain; charset=utf-8");
    }
}
