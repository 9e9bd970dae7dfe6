using System.CommandLine;
using MineralGraph.Cli.Checking;
using MineralGraph.Cli.Ingestion;
using MineralGraph.Ingest;
using MineralGraph.Model.Storage;

namespace MineralGraph.Cli.Verbs;

/// <summary>mineralgraph up: the demonstration graph, made and served.</summary>
internal static class UpVerb
{
    private const string Help = """
        Ingests corpus/ if the store is empty, then serves the API and the pages.

        Examples:
          mineralgraph up
          mineralgraph up --store demo.db --urls http://127.0.0.1:8080
        """;

    internal static Command Create(Terminal terminal)
    {
        var store = StoreOption.Create();
        var urls = Serving.UrlsOption();
        var command = new Command("up", Help) { store, urls };
        command.SetAction(async (parsed, cancellation) =>
        {
            await using var opened = await StoreOption.OpenAsync(parsed.GetValue(store)!, mustExist: false, cancellation).ConfigureAwait(false);
            if (await IsEmptyAsync(opened.Reader, cancellation).ConfigureAwait(false))
            {
                var options = new IngestOptions();
                var run = new IngestRun(DocumentIngester.CreateDefault(options), opened.Writer, options.LargestDocument);
                if (await IngestVerb.RunAsync(run, [Corpus.Folder()], asJson: false, terminal, cancellation).ConfigureAwait(false) is not 0 and var failed) return failed;
                await CorpusQuality.KeepAsync(opened, [Corpus.Folder()], cancellation).ConfigureAwait(false);
            }

            return await Serving.RunAsync(opened, parsed.GetValue(urls)!, terminal, cancellation).ConfigureAwait(false);
        });
        return command;
    }

    private static async Task<bool> IsEmptyAsync(IGraphReader reader, CancellationToken cancellation) =>
        (await reader.FindRevisionAsync(new RevisionQuery.Latest(), cancellation).ConfigureAwait(false))!.Number == 0;
}
