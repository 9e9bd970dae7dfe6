using MineralGraph.Analysis;

namespace MineralGraph.Resolvers.Views;

/// <summary>Another end of statements, with the statements.</summary>
internal sealed record OccurrenceView(StatementsByEnd Group, long Revision) : IAsOf;
