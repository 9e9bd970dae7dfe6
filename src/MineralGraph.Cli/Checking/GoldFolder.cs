using MineralGraph.Analysis.Quality;
using MineralGraph.Model;

namespace MineralGraph.Cli.Checking;

/// <summary>A folder of gold facts: its .jsonl files, and windows.txt where the facts cover stretches of documents only.</summary>
internal static class GoldFolder
{
    internal static List<GoldFact> Read(string folder)
    {
        if (!Directory.Exists(folder)) throw new ProblemException(new Problem("MG5903", $"There is no folder of gold facts \"{folder}\". Name one that holds .jsonl files."));
        var facts = Directory.EnumerateFiles(folder, "*.jsonl").Order(StringComparer.Ordinal).SelectMany(file => FactLines.Gold(file, File.ReadLines(file))).ToList();
        return facts.Count > 0 ? facts : throw new ProblemException(new Problem("MG5904", $"The folder \"{folder}\" holds no gold facts (.jsonl)."));
    }

    internal static CoveredLines ReadCoveredLines(IEnumerable<string> folders) =>
        CoveredLines.Parse(string.Join('\n', folders.Select(folder => Path.Combine(folder, "windows.txt")).Where(File.Exists).Select(File.ReadAllText)));

    internal static List<FrozenSentence> ReadFrozen(string file) => File.Exists(file)
        ? [.. FactLines.Frozen(file, File.ReadLines(file))]
        : throw new ProblemException(new Problem("MG5908", $"There is no file of frozen sentences \"{file}\". Name a .jsonl file with id, text and facts on each line."));
}
