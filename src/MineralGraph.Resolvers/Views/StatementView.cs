using MineralGraph.Model.Storage;

namespace MineralGraph.Resolvers.Views;

/// <summary>A statement as of a revision.</summary>
internal sealed record StatementView(StatementRecord Record, long Revision) : IAsOf;
