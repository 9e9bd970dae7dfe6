using System.Buffers;
using System.Runtime.CompilerServices;
using HotChocolate.Execution;
using HotChocolate.Execution.Serialization;
using MineralGraph.GraphQL;
using MineralGraph.Resolvers;

namespace MineralGraph.Api.HotChocolate;

/// <summary>The resolvers bound to HotChocolate.</summary>
internal sealed class HotChocolateExecution(Func<CancellationToken, ValueTask<IRequestExecutor>> executorOf) : IRequestExecution
{
    private readonly JsonResultFormatter formatter = new();

    public async Task<GraphQLOutcome> ExecuteAsync(GraphQLRequest request, GraphRequest graph, IBufferWriter<byte> output, CancellationToken cancellation)
    {
        await using var result = await ExecuteAsync(request, graph, cancellation).ConfigureAwait(false);
        return Write(result.ExpectOperationResult(), graph, output);
    }

    /// <summary>One answer for each event of a subscription, one for anything else.</summary>
    public async Task<GraphQLStream> OpenAsync(GraphQLRequest request, Func<GraphRequest> graph, CancellationToken cancellation)
    {
        var first = graph();
        var result = await ExecuteAsync(request, first, cancellation).ConfigureAwait(false);
        if (result is IResponseStream events) return new GraphQLStream.Opened(EventsAsync(events, first, cancellation));
        var output = new ArrayBufferWriter<byte>();
        await using (result)
        {
            var outcome = Write(result.ExpectOperationResult(), first, output);
            return outcome == GraphQLOutcome.Executed ? new GraphQLStream.Opened(OnceAsync(output.WrittenMemory)) : new GraphQLStream.Refused(outcome, output.WrittenMemory);
        }
    }

    private async Task<IExecutionResult> ExecuteAsync(GraphQLRequest request, GraphRequest graph, CancellationToken cancellation)
    {
        var executor = await executorOf(cancellation).ConfigureAwait(false);
        var builder = OperationRequestBuilder.New().SetDocument(request.Query).SetOperationName(request.OperationName).SetGlobalState(LevelAnswer.Graph, graph);
        if (request.Variables is { ValueKind: System.Text.Json.JsonValueKind.Object } variables) builder.SetVariableValues(RequestVariables.Read(variables));
        var result = await executor.ExecuteAsync(builder.Build(), cancellation).ConfigureAwait(false);
        // What was broken off is an answer to HotChocolate, of whatever it had until then.
        if (!cancellation.IsCancellationRequested) return result;
        await result.DisposeAsync().ConfigureAwait(false);
        throw new OperationCanceledException(cancellation);
    }

    private GraphQLOutcome Write(IOperationResult answer, GraphRequest graph, IBufferWriter<byte> output)
    {
        var told = graph.Revisions is { Count: > 0 } used ? OperationResultBuilder.FromResult(answer).SetExtension("revisions", used).Build() : answer;
        formatter.Format(told, output);
        return answer.IsDataSet ? GraphQLOutcome.Executed : GraphQLOutcome.Invalid;
    }

    private async IAsyncEnumerable<ReadOnlyMemory<byte>> EventsAsync(IResponseStream events, GraphRequest graph, [EnumeratorCancellation] CancellationToken cancellation)
    {
        await using var opened = events;
        await foreach (var answer in events.ReadResultsAsync().WithCancellation(cancellation).ConfigureAwait(false))
        {
            var output = new ArrayBufferWriter<byte>();
            Write(answer, graph, output);
            yield return output.WrittenMemory;
        }
    }

    private static async IAsyncEnumerable<ReadOnlyMemory<byte>> OnceAsync(ReadOnlyMemory<byte> answer)
    {
        yield return answer;
        await Task.CompletedTask.ConfigureAwait(false);
    }
}
