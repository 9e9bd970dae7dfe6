using MineralGraph.Model;

namespace MineralGraph.Ingest.Tables;

/// <summary>A column of one table: its meaning, the country that it is about, and its unit.</summary>
internal sealed record TableColumn(ColumnRule Rule, EntityId? Country, string? UnitSurface);
