using System.Text.Json.Serialization;

namespace MineralGraph.Benchmarks.GraphQL;

/// <summary>The objects that the plain endpoint answers with, one family for each query of the mix.</summary>
internal static class PlainAnswer
{
    internal sealed record Asked(string Name);

    internal sealed record Data<T>([property: JsonPropertyName("data")] T Value);

    internal sealed record OfCommodity<T>(T Commodity);

    internal sealed record OfHost<T>(T Host);

    internal sealed record EnglishName(string? En);

    internal sealed record Small(string Id, string Label, EnglishName Names);

    internal sealed record BothNames(string? Zh, string? En);

    internal sealed record Deposit(string Id, string Name, string Label, BothNames Names);

    internal sealed record Occurrence(Deposit Entity);

    internal sealed record Nested(string Id, List<Occurrence> Deposits);

    internal sealed record Labelled(string Id, string Label);

    internal sealed record Share(double Percent, int? Year);

    internal sealed record Quoted(string Quote, int? Line, string? Citation);

    internal sealed record ByProduct(Labelled Commodity, List<Share> Shares, List<Quoted> Evidence);

    internal sealed record Host(string Id, List<ByProduct> ByProducts);

    internal sealed record End(string Id);

    internal sealed record Hop(End From, End To);

    internal sealed record Assumed(string Relation, string Source);

    internal sealed record Path(double WeakestConfidence, List<Hop> Hops, List<Assumed> Assumptions);

    internal sealed record Paths(List<Path> DependencyPaths);
}
