namespace MineralGraph.Model.Storage;

/// <summary>A quote of a statement, and the revision that brought it.</summary>
public sealed record DatedEvidence(StatementId Statement, Evidence Evidence, long AddedIn)
{
    /// <summary>By statement, document, place, and the revision that brought them.</summary>
    public static IComparer<DatedEvidence> InOrder { get; } = Comparer<DatedEvidence>.Create((left, right) =>
        left.Statement != right.Statement ? left.Statement.CompareTo(right.Statement) : EvidenceOrder.Compare((left.Evidence, left.AddedIn), (right.Evidence, right.AddedIn)));

    /// <summary>Where it stands: a store holds one standing quote of a statement at one place.</summary>
    public (StatementId Statement, DocumentId Document, SourceSpan Span) Place => (Statement, Evidence.Document, Evidence.Span);
}
