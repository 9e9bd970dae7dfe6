using MineralGraph.Model;

namespace MineralGraph.Cli.Ingestion;

/// <summary>Finds the documents that paths name: files as they are, folders with all text and Markdown files below them.</summary>
internal static class DocumentFiles
{
    private static readonly string[] Endings = [".txt", ".md", ".markdown", ".text"];

    internal static (List<string> Files, List<Problem> Problems) Find(IEnumerable<string> paths)
    {
        var files = new List<string>();
        var problems = new List<Problem>();
        foreach (var path in paths)
        {
            if (File.Exists(path)) files.Add(path);
            else if (!Directory.Exists(path)) problems.Add(new Problem("MG1001", $"There is no file or folder \"{path}\". Check the path."));
            else AddFolder(path, files, problems);
        }

        return ([.. files.DistinctBy(Path.GetFullPath)], problems);
    }

    private static void AddFolder(string folder, List<string> files, List<Problem> problems)
    {
        var found = Directory.EnumerateFiles(folder, "*", new EnumerationOptions { RecurseSubdirectories = true, IgnoreInaccessible = true })
            .Where(file => Endings.Contains(Path.GetExtension(file), StringComparer.OrdinalIgnoreCase))
            .Where(file => Path.GetFileNameWithoutExtension(file) is not ("README" or "LICENSE"))
            .Order(StringComparer.Ordinal).ToList();
        if (found.Count == 0) problems.Add(new Problem("MG1006", $"The folder \"{folder}\" holds no document; text (.txt) and Markdown (.md) are read."));
        files.AddRange(found);
    }
}
