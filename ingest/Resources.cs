using MineralGraph.Model;

namespace MineralGraph.Ingest;

/// <summary>The lexicons and rules that are built into the assembly, by their path below ingest/.</summary>
internal static class Resources
{
    internal static TextReader Open(string path) =>
        new StreamReader(typeof(Resources).Assembly.GetManifestResourceStream(path)
            ?? throw new ProblemException(new Problem("MG2900", $"The assembly lacks its file {path}. Build it anew.")));

    internal static IEnumerable<string> Below(string folder) =>
        typeof(Resources).Assembly.GetManifestResourceNames().Where(name => name.StartsWith(folder, StringComparison.Ordinal)).Order(StringComparer.Ordinal);
}
