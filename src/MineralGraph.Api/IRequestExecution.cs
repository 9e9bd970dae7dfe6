using System.Buffers;
using MineralGraph.GraphQL;
using MineralGraph.Resolvers;

namespace MineralGraph.Api;

/// <summary>Executes GraphQL requests on schema.graphql and its resolvers: by the engine of this product, or by another that an adapter binds them to.</summary>
public interface IRequestExecution
{
    /// <summary>Executes a request and writes its answer as JSON; nothing is written before the answer is complete.</summary>
    /// <param name="request">What the client sent.</param>
    /// <param name="graph">What it is answered from.</param>
    /// <param name="output">Receives the answer.</param>
    /// <param name="cancellation">Ends the execution with an <see cref="OperationCanceledException"/>.</param>
    Task<GraphQLOutcome> ExecuteAsync(GraphQLRequest request, GraphRequest graph, IBufferWriter<byte> output, CancellationToken cancellation);

    /// <summary>Opens a request whose answers come one after another, each from a graph of its own. The one answer of a query or mutation is worked out by then.</summary>
    Task<GraphQLStream> OpenAsync(GraphQLRequest request, Func<GraphRequest> graph, CancellationToken cancellation);
}
