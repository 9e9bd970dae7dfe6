using Microsoft.AspNetCore.Http.HttpResults;
using MineralGraph.Model;
using MineralGraph.Model.Storage;

namespace MineralGraph.Api;

/// <summary>/api/documents: the documents and their texts, so that a quote can be seen in its place.</summary>
internal static class DocumentsApi
{
    internal static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/api/documents", ListAsync);
        routes.MapGet("/api/documents/{sha256}/text", TextAsync);
    }

    private static async Task<Ok<List<ListedDocument>>> ListAsync(IGraphReader reader, CancellationToken cancellation)
    {
        var documents = await reader.FindDocumentsAsync([], await reader.LatestAsync(cancellation).ConfigureAwait(false), cancellation).ConfigureAwait(false);
        return TypedResults.Ok(documents.OfType<Document>().Select(ListedDocument.From).ToList());
    }

    private static async Task<Results<ContentHttpResult, ProblemHttpResult>> TextAsync(string sha256, string? start, string? end, IGraphReader reader, CancellationToken cancellation)
    {
        if (sha256.Length != 64 || !sha256.All(char.IsAsciiHexDigitLower)) return Unknown(sha256);
        var document = (await reader.FindDocumentsAsync([new DocumentId(sha256)], await reader.LatestAsync(cancellation).ConfigureAwait(false), cancellation).ConfigureAwait(false))[0];
        if (document is null) return Unknown(sha256);
        return Stretch(document.Text, start, end) is { } text ? TypedResults.Text(text, "text/plain; charset=utf-8") : ProblemAnswers.Of(new Problem("MG5121",
            $"start and end must be offsets in the text, 0 to {document.Text.Length}, and start must not lie behind end. They count UTF-16 units, as those of evidence do."), StatusCodes.Status400BadRequest);
    }

    private static string? Stretch(string text, string? start, string? end)
    {
        if (!int.TryParse(start ?? "0", out var from) || !int.TryParse(end ?? $"{text.Length}", out var to)) return null;
        return from >= 0 && from <= to && to <= text.Length ? text[from..to] : null;
    }

    private static ProblemHttpResult Unknown(string sha256) =>
        ProblemAnswers.Of(new Problem("MG5120", $"There is no document {sha256}. /api/documents lists them by the SHA-256 of their bytes."), StatusCodes.Status404NotFound);

    /// <summary>A document without its text.</summary>
    internal sealed record ListedDocument(string Sha256, string Name, string? Title, string? Language, string? Author, string? Citation, int Length)
    {
        internal static ListedDocument From(Document document) =>
            new(document.Id.Sha256, document.Name, document.Title, document.Language, document.Author, document.Citation, document.Text.Length);
    }
}
