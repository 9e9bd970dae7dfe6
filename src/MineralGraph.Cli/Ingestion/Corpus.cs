using MineralGraph.Model;

namespace MineralGraph.Cli.Ingestion;

/// <summary>The documents of the demonstration graph: corpus/ beside the launcher.</summary>
internal static class Corpus
{
    internal static string Folder()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var corpus = Path.Combine(folder.FullName, "corpus");
            if (File.Exists(Path.Combine(corpus, "manifest.json"))) return corpus;
        }

        throw new ProblemException(new Problem("MG1009", "corpus/ is not to be found beside the program. Run ./mineralgraph up in a clone, or ingest documents of your own."));
    }
}
