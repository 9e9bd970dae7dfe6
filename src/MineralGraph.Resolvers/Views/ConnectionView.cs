using MineralGraph.Model.Storage;

namespace MineralGraph.Resolvers.Views;

/// <summary>A page of statements.</summary>
internal sealed record ConnectionView(StatementPage Page, long Revision) : IAsOf;
