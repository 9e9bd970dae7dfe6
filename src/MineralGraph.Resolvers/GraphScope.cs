using MineralGraph.Model.Storage;
using MineralGraph.Schema;

namespace MineralGraph.Resolvers;

/// <summary>What a resolver goes by.</summary>
/// <param name="Request">The request.</param>
/// <param name="SelectedFields">The fields selected below the one to be answered.</param>
/// <param name="Cancellation">Ends the work.</param>
public readonly record struct GraphScope(GraphRequest Request, IReadOnlySet<string> SelectedFields, CancellationToken Cancellation)
{
    internal IGraphReader Reader => Request.Reader;

    internal Ontology Ontology => Request.Ontology;

    internal Background Background => Request.Background;
}
