using MineralGraph.Model.Storage;
using MineralGraph.Schema;

namespace MineralGraph.Resolvers;

/// <summary>What resolvers go by.</summary>
/// <param name="Reader">The store's reader.</param>
/// <param name="Background">What is taken for granted.</param>
/// <param name="SelectedFields">The fields selected below the one to be answered.</param>
/// <param name="Cancellation">Ends the work.</param>
public sealed record GraphScope(IGraphReader Reader, Background Background, IReadOnlySet<string> SelectedFields, CancellationToken Cancellation);
