namespace MineralGraph.Architecture.Tests;

/// <summary>The repository that the tests run in: its projects and its sources.</summary>
internal static class SourceTree
{
    private static readonly string[] Skipped = ["bin", "obj", "artifacts", "node_modules", ".git"];

    internal static string Root { get; } = FindRoot();

    internal static IReadOnlyList<(string Path, string Text)> Sources { get; } = [.. Files("*.cs").Select(path => (Path.GetRelativePath(Root, path), File.ReadAllText(path)))];

    internal static IEnumerable<string> Files(string pattern) =>
        Directory.EnumerateFiles(Root, pattern, SearchOption.AllDirectories).Where(path => !Path.GetRelativePath(Root, path).Split('/').Any(Skipped.Contains)).Order(StringComparer.Ordinal);

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "MineralGraph.sln"))) folder = folder.Parent;
        return folder?.FullName ?? throw new InvalidOperationException("The tests run outside the repository.");
    }
}
