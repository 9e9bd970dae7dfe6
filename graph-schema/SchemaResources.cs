using MineralGraph.Model;

namespace MineralGraph.Schema;

/// <summary>The files of graph-schema/ as they are built into the assembly, by their path below it.</summary>
internal static class SchemaResources
{
    internal static string Read(string path)
    {
        using var reader = new StreamReader(typeof(SchemaResources).Assembly.GetManifestResourceStream(path)
            ?? throw new ProblemException(new Problem("MG3900", $"The assembly lacks its file {path}. Build it anew.")));
        return reader.ReadToEnd();
    }

    internal static SchemaFile File(string path) => new(path, Read(path));

    internal static IEnumerable<string> Below(string folder) =>
        typeof(SchemaResources).Assembly.GetManifestResourceNames().Where(name => name.StartsWith(folder, StringComparison.Ordinal)).Order(StringComparer.Ordinal);
}
