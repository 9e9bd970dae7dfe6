namespace MineralGraph.GraphQL.Tests.Oracle;

/// <summary>The folder of this file in the repository: the schema, the data, the documents and the reference implementation stand there.</summary>
internal static class OracleFolder
{
    public static string Root { get; } = FindRoot();

    public static string Path { get; } = System.IO.Path.Combine(Root, "tests", "MineralGraph.GraphQL.Tests", "Oracle");

    public static string Read(string name) => File.ReadAllText(System.IO.Path.Combine(Path, name));

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(System.IO.Path.Combine(folder.FullName, "MineralGraph.sln"))) folder = folder.Parent;
        return folder?.FullName ?? throw new InvalidOperationException("The tests run outside the repository.");
    }
}
