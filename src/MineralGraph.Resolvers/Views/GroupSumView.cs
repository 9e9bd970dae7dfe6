namespace MineralGraph.Resolvers.Views;

/// <summary>The sum of a group's values in one dimension, and its share of all.</summary>
internal sealed record GroupSumView(string Dimension, double Sum, double Share);
