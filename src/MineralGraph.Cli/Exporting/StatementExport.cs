using MineralGraph.Model;
using MineralGraph.Model.Storage;

namespace MineralGraph.Cli.Exporting;

/// <summary>Statements as an export shows them: with entities and evidence at hand.</summary>
/// <param name="Record">The statement.</param>
/// <param name="Evidence">Its quotes, in the order of documents and places.</param>
internal sealed record StatementExport(StatementRecord Record, IReadOnlyList<Evidence> Evidence);
