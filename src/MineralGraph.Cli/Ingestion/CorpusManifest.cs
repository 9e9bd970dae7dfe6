using System.Collections.Immutable;
using System.Text.Json;
using MineralGraph.Ingest;
using MineralGraph.Model;

namespace MineralGraph.Cli.Ingestion;

/// <summary>What manifest.json beside documents tells of them: titles, authors, and the works that they summarise.</summary>
internal sealed class CorpusManifest
{
    private readonly Dictionary<string, DocumentDescription> descriptions = new(StringComparer.Ordinal);

    /// <summary>What the manifest in a document's folder says of it; null where there is none.</summary>
    internal static DocumentDescription? Describe(string file, Dictionary<string, CorpusManifest> known)
    {
        var folder = Path.GetDirectoryName(Path.GetFullPath(file))!;
        if (!known.TryGetValue(folder, out var manifest)) known[folder] = manifest = Read(Path.Combine(folder, "manifest.json"));
        return manifest.descriptions.GetValueOrDefault(Path.GetFileName(file));
    }

    private static CorpusManifest Read(string path)
    {
        var manifest = new CorpusManifest();
        if (!File.Exists(path)) return manifest;
        try
        {
            using var json = JsonDocument.Parse(File.ReadAllBytes(path));
            foreach (var document in json.RootElement.GetProperty("documents").EnumerateArray())
                manifest.descriptions[document.GetProperty("file").GetString()!] = new DocumentDescription(Text(document, "title"), Text(document, "author"), Text(document, "citation"), Work(document));
            return manifest;
        }
        catch (Exception broken) when (broken is JsonException or KeyNotFoundException or InvalidOperationException)
        {
            throw new ProblemException(new Problem("MG1007", $"\"{path}\" is no manifest: {broken.Message} It needs \"documents\", a list with a \"file\" each."), broken);
        }
    }

    private static SourceWork? Work(JsonElement document) => document.TryGetProperty("derivedFrom", out var work) && work.ValueKind == JsonValueKind.Object
        ? new SourceWork(Text(work, "title") ?? "", Authors(work), Text(work, "journal") ?? Text(work, "publisher"), work.TryGetProperty("year", out var year) && year.TryGetInt32(out var number) ? number : null, Text(work, "doi"))
        : null;

    private static ImmutableArray<string> Authors(JsonElement work) =>
        work.TryGetProperty("authors", out var authors) && authors.ValueKind == JsonValueKind.Array ? [.. authors.EnumerateArray().Select(author => author.GetString() ?? "")] : [];

    private static string? Text(JsonElement element, string property) =>
        element.TryGetProperty(property, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}
