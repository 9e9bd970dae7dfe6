namespace MineralGraph.Ingest.Linking;

/// <summary>The group of them all: what every document here is about, so that nothing left out means it.</summary>
internal static class CriticalMinerals
{
    internal const string Name = "critical_minerals";
}
