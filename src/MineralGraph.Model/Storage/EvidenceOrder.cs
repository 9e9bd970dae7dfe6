namespace MineralGraph.Model.Storage;

/// <summary>The order in which every store keeps the quotes of a statement: by document, place, and the revision that brought them.</summary>
public static class EvidenceOrder
{
    /// <summary>Compares two quotes, each with the revision that brought it.</summary>
    public static int Compare((Evidence Evidence, long AddedIn) left, (Evidence Evidence, long AddedIn) right)
    {
        var (x, y) = (left.Evidence, right.Evidence);
        if (x.Document != y.Document) return string.CompareOrdinal(x.Document.Sha256, y.Document.Sha256);
        if (x.Span.Start != y.Span.Start) return x.Span.Start.CompareTo(y.Span.Start);
        return x.Span.End != y.Span.End ? x.Span.End.CompareTo(y.Span.End) : left.AddedIn.CompareTo(right.AddedIn);
    }
}
