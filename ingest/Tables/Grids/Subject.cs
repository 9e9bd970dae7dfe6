namespace MineralGraph.Ingest.Tables.Grids;

/// <summary>What a row is about, and where the first of its names begins.</summary>
internal sealed record Subject(SeparatedRow Row, Facets Facets, int Start)
{
    internal string Text(int start, int end) => Row.Source.Text[start..end];
}
