using System.Buffers;
using MineralGraph.GraphQL;
using MineralGraph.Resolvers;

namespace MineralGraph.Api;

/// <summary>
/// Another engine behind the checks of this product's: whatever executes requests, the same ones are refused, with the same words and within the same bounds.
/// </summary>
internal sealed class CheckedExecution(EngineExecution check, IRequestExecution executing) : IRequestExecution
{
    public Task<GraphQLOutcome> ExecuteAsync(GraphQLRequest request, GraphRequest graph, IBufferWriter<byte> output, CancellationToken cancellation)
    {
        if (check.Check(request, mayStream: false) is not { } refused) return executing.ExecuteAsync(request, graph, output, cancellation);
        output.Write(refused.Answer.Span);
        return Task.FromResult(refused.Outcome);
    }

    public Task<GraphQLStream> OpenAsync(GraphQLRequest request, Func<GraphRequest> graph, CancellationToken cancellation) =>
        check.Check(request, mayStream: true) is { } refused ? Task.FromResult<GraphQLStream>(refused) : executing.OpenAsync(request, graph, cancellation);
}
