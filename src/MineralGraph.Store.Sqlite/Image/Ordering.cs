using MineralGraph.Model.Storage;

namespace MineralGraph.Store.Sqlite.Image;

/// <summary>Total orders of statements: the key asked for, then the id.</summary>
internal sealed class Ordering(StatementOrder order) : IComparer<StatementRecord>
{
    /// <inheritdoc />
    public int Compare(StatementRecord? x, StatementRecord? y)
    {
        var byKey = order switch
        {
            StatementOrder.ConfidenceDescending => y!.Confidence.Value.CompareTo(x!.Confidence.Value),
            StatementOrder.ConfidenceAscending => x!.Confidence.Value.CompareTo(y!.Confidence.Value),
            StatementOrder.YearDescending => MissingLast(x!.Content.Year, y!.Content.Year, descending: true),
            StatementOrder.YearAscending => MissingLast(x!.Content.Year, y!.Content.Year, descending: false),
            StatementOrder.QuantityDescending => MissingLast(x!.Content.Quantity?.Normalised.High, y!.Content.Quantity?.Normalised.High, descending: true),
            StatementOrder.QuantityAscending => MissingLast(x!.Content.Quantity?.Normalised.Low, y!.Content.Quantity?.Normalised.Low, descending: false),
            _ => 0,
        };
        return byKey != 0 ? byKey : x!.Id.CompareTo(y!.Id);
    }

    private static int MissingLast(double? x, double? y, bool descending) => (x, y) switch
    {
        (null, null) => 0,
        (null, _) => 1,
        (_, null) => -1,
        ({ } left, { } right) => descending ? right.CompareTo(left) : left.CompareTo(right),
    };
}
