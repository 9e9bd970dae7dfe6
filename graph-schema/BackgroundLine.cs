using MineralGraph.Model;

namespace MineralGraph.Schema;

/// <summary>A background fact and where it is written.</summary>
internal sealed record BackgroundLine(string File, int Number, BackgroundFact Fact);
