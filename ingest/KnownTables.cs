using System.Collections.Immutable;
using MineralGraph.Ingest.Judging;
using MineralGraph.Ingest.Judging.Suspects;
using MineralGraph.Ingest.Lexicons;
using MineralGraph.Ingest.Recognition;
using MineralGraph.Ingest.Tables;

namespace MineralGraph.Ingest;

/// <summary>What is known beside words and rules: units, ways in which names are formed, columns of tables, look-alikes, and how often rules were right.</summary>
internal sealed record KnownTables(Units Units, IReadOnlyList<NamePattern> NamePatterns, ImmutableArray<ColumnRule> Columns)
{
    internal required Confusions Confusions { get; init; }

    internal required MeasuredRules Measured { get; init; }
}
