namespace MineralGraph.GraphQL.Tests.Oracle;

/// <summary>differences.tsv: where this engine answers otherwise than the reference implementation, and why.</summary>
internal sealed record DifferenceList(IReadOnlyList<DifferenceList.Entry> Entries)
{
    /// <summary>One difference: the documents it is seen in (a name, or the start of names followed by *), its kind, and the reason.</summary>
    public sealed record Entry(string Documents, string Kind, string Reason)
    {
        public bool Explains(string document, string kind) => Kind == kind && (Documents.EndsWith('*') ? document.StartsWith(Documents[..^1], StringComparison.Ordinal) : document == Documents);
    }

    public static DifferenceList Read() => new([.. OracleFolder.Read("differences.tsv").Split('\n').Where(line => line.Length > 0 && line[0] != '#').Select(line => line.Split('\t')).Select(cells => new Entry(cells[0], cells[1], cells[2]))]);
}
