using MineralGraph.Model.Storage;

namespace MineralGraph.Store.Neo4j.Reading;

/// <summary>Translates an order of statements to Cypher, and the place of a statement in it to a condition on those that follow.</summary>
internal static class OrderTranslation
{
    /// <summary>What stands behind ORDER BY; the id makes every order total.</summary>
    internal static string By(StatementOrder order) => order switch
    {
        StatementOrder.ConfidenceDescending => "v.confidence DESC, s.id",
        StatementOrder.ConfidenceAscending => "v.confidence, s.id",
        StatementOrder.YearDescending => "s.year IS NULL, s.year DESC, s.id",
        StatementOrder.YearAscending => "s.year IS NULL, s.year, s.id",
        StatementOrder.QuantityDescending => "s.high IS NULL, s.high DESC, s.id",
        StatementOrder.QuantityAscending => "s.low IS NULL, s.low, s.id",
        _ => "s.id",
    };

    /// <summary>The key of a statement in an order, or null where it has none or the id alone counts.</summary>
    internal static object? Key(StatementOrder order, StatementRecord record) => order switch
    {
        StatementOrder.ConfidenceDescending or StatementOrder.ConfidenceAscending => record.Confidence.Value,
        StatementOrder.YearDescending or StatementOrder.YearAscending => record.Content.Year,
        StatementOrder.QuantityDescending => record.Content.Quantity?.Normalised.High,
        StatementOrder.QuantityAscending => record.Content.Quantity?.Normalised.Low,
        _ => null,
    };

    /// <summary>That a statement follows the one with the key <c>$key</c> and the id <c>$after</c>.</summary>
    internal static string Behind(StatementOrder order, bool hasKey) => order switch
    {
        StatementOrder.ConfidenceDescending => "(v.confidence < $key OR v.confidence = $key AND s.id > $after)",
        StatementOrder.ConfidenceAscending => "(v.confidence > $key OR v.confidence = $key AND s.id > $after)",
        StatementOrder.YearDescending => hasKey ? "(s.year < $key OR s.year IS NULL OR s.year = $key AND s.id > $after)" : "(s.year IS NULL AND s.id > $after)",
        StatementOrder.YearAscending => hasKey ? "(s.year > $key OR s.year IS NULL OR s.year = $key AND s.id > $after)" : "(s.year IS NULL AND s.id > $after)",
        StatementOrder.QuantityDescending => hasKey ? "(s.high < $key OR s.high IS NULL OR s.high = $key AND s.id > $after)" : "(s.high IS NULL AND s.id > $after)",
        StatementOrder.QuantityAscending => hasKey ? "(s.low > $key OR s.low IS NULL OR s.low = $key AND s.id > $after)" : "(s.low IS NULL AND s.id > $after)",
        _ => "s.id > $after",
    };
}
