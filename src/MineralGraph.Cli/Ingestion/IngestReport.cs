using MineralGraph.Model;

namespace MineralGraph.Cli.Ingestion;

/// <summary>What became of one document.</summary>
/// <param name="File">Its path.</param>
/// <param name="Statements">How many statements it makes.</param>
/// <param name="StatementsAdded">How many of them were new to the graph.</param>
/// <param name="QuotesAdded">How many of its quotes were new.</param>
/// <param name="QuotesRemoved">How many of its earlier quotes it no longer gives.</param>
/// <param name="Problem">What was wrong with it; null where it was read.</param>
internal sealed record IngestReport(string File, int Statements, int StatementsAdded, int QuotesAdded, int QuotesRemoved, Problem? Problem);
