using MineralGraph.Model;

namespace MineralGraph.Ingest.Linking;

/// <summary>The world, where the graph wants a country.</summary>
internal static class WholeWorld
{
    internal static EntityId Entity { get; } = new("country", "WORLD");
}
