using System.Runtime.CompilerServices;
using MineralGraph.Ingest;
using MineralGraph.Ingest.Reading;
using MineralGraph.Model;
using MineralGraph.Model.Storage;

namespace MineralGraph.Cli.Ingestion;

/// <summary>Ingests files one after the other; one that fails does not stop the others.</summary>
internal sealed class IngestRun(DocumentIngester ingester, IGraphWriter writer, long largestDocument)
{
    private readonly Dictionary<string, CorpusManifest> manifests = new(StringComparer.Ordinal);

    internal async IAsyncEnumerable<IngestReport> IngestAsync(IEnumerable<string> files, [EnumeratorCancellation] CancellationToken cancellation = default)
    {
        foreach (var file in files) yield return await IngestAsync(file, cancellation).ConfigureAwait(false);
    }

    private async Task<IngestReport> IngestAsync(string file, CancellationToken cancellation)
    {
        try
        {
            var size = new FileInfo(file).Length;
            if (size > largestDocument) return Failed(file, ReadingProblems.TooLarge(Path.GetFileName(file), size, largestDocument));
            var content = await File.ReadAllBytesAsync(file, cancellation).ConfigureAwait(false);
            return ingester.Ingest(Path.GetFileName(file), content, CorpusManifest.Describe(file, manifests)) switch
            {
                IngestResult.Extracted extracted => await CommitAsync(file, extracted.Commit, cancellation).ConfigureAwait(false),
                IngestResult.Refused refused => Failed(file, refused.Problem),
                _ => throw new InvalidOperationException("A document is extracted or refused."),
            };
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException)
        {
            return Failed(file, new Problem("MG1008", $"\"{file}\" cannot be read: {unreadable.Message}"));
        }
    }

    private async Task<IngestReport> CommitAsync(string file, DocumentCommit commit, CancellationToken cancellation)
    {
        var outcome = await writer.CommitAsync(commit, cancellation).ConfigureAwait(false);
        return new IngestReport(file, commit.Statements.Length, outcome.StatementsAdded, outcome.EvidenceAdded, outcome.EvidenceRemoved, null);
    }

    private static IngestReport Failed(string file, Problem problem) => new(file, 0, 0, 0, 0, problem);
}
