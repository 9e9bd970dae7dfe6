namespace MineralGraph.Resolvers.Views;

/// <summary>What an analysis found, as of a revision.</summary>
internal sealed record AsOfView<T>(T Value, long Revision) : IAsOf
{
    /// <summary>Each of many values, as of the same revision.</summary>
    internal static List<AsOfView<T>> Of(IEnumerable<T> values, long revision) => [.. values.Select(value => new AsOfView<T>(value, revision))];
}
