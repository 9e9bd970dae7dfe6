using System.Collections.Immutable;
using MineralGraph.Ingest.Cleaning;

namespace MineralGraph.Ingest.Tables;

/// <summary>A table that lost its lines: its columns by the words of its header, and its rows, each the lines of one.</summary>
internal sealed record FlattenedTable(ImmutableArray<TableColumn> Columns, ImmutableArray<CleanText> Rows);
