using MineralGraph.Model.Storage;

namespace MineralGraph.Model.Tests;

/// <summary>Contents and records for tests.</summary>
internal static class Sample
{
    internal static EntityId Id(string text) => EntityId.Parse(text);

    internal static Quantity Percent(double number, double? max = null) => new(number, max, "%", Comparator.Equal, new NormalisedValue(number, max ?? number, "%"));

    internal static Quantity Tonnes(double number, string unit, double tonnes) => new(number, null, unit, Comparator.Equal, new NormalisedValue(tonnes, tonnes, "t"));

    internal static StatementContent Content(string from, string predicate, string? to) => new(Id(from), predicate, to is null ? null : Id(to));

    internal static StatementContent ByProduct(string from, string to, string role = "by_product") =>
        Content(from, "by_product_of", to) with { Qualifiers = new Qualifiers { Role = role } };

    internal static StatementRecord Record(StatementContent content, double confidence = 0.8, int quotes = 1) =>
        new(content.Id(), content, ReviewStatus.Extracted, new Confidence(confidence), null, quotes, 1);
}
