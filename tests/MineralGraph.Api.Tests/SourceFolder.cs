namespace MineralGraph.Api.Tests;

/// <summary>Where the sources lie that the tests were built from.</summary>
internal static class SourceFolder
{
    internal static string Root { get; } = Find(new DirectoryInfo(AppContext.BaseDirectory));

    private static string Find(DirectoryInfo folder) => File.Exists(Path.Combine(folder.FullName, "MineralGraph.sln")) ? folder.FullName : Find(folder.Parent!);
}
