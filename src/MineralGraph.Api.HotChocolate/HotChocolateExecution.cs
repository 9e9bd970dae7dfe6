using System.Buffers;
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
        var executor = await executorOf(cancellation).ConfigureAwait(false);
        await using var result = await executor.ExecuteAsync(Build(request, graph), cancellation).ConfigureAwait(false);
        cancellation.ThrowIfCancellationRequested();
        var answer = result.ExpectOperationResult();
        formatter.Format(answer, output);
        return OutcomeOf(answer);
    }

    /// <summary>One answer, as an operation that is no subscription has; schema.graphql has none.</summary>
    public async Task<GraphQLStream> OpenAsync(GraphQLRequest request, Func<GraphRequest> graph, CancellationToken cancellation)
    {
        var output = new ArrayBufferWriter<byte>();
        var outcome = await ExecuteAsync(request, graph(), output, cancellation).ConfigureAwait(false);
        return outcome == GraphQLOutcome.Executed ? new GraphQLStream.Opened(OnceAsync(output.WrittenMemory)) : new GraphQLStream.Refused(outcome, output.WrittenMemory);
    }

    private static IOperationRequest Build(GraphQLRequest request, GraphRequest graph)
    {
        var builder = OperationRequestBuilder.New().SetDocument(request.Query).SetOperationName(request.OperationName).SetGlobalState(LevelAnswer.Graph, graph)
            .SetFlags(request.QueriesOnly ? GraphQLRequestFlags.AllowQuery : GraphQLRequestFlags.AllowQuery | GraphQLRequestFlags.AllowMutation);
        if (request.Variables is { ValueKind: System.Text.Json.JsonValueKind.Object } variables) builder.SetVariableValues(VariableReader.Read(variables));
        return builder.Build();
    }

    private static GraphQLOutcome OutcomeOf(OperationResult answer) =>
        answer.IsDataSet ? GraphQLOutcome.Executed
        : answer.ContextData?.ContainsKey(WellKnownContextData.OperationNotAllowed) == true ? GraphQLOutcome.NotAllowed
        : GraphQLOutcome.Invalid;

    private static async IAsyncEnumerable<ReadOnlyMemory<byte>> OnceAsync(ReadOnlyMemory<byte> answer)
    {
        yield return answer;
        await Task.CompletedTask.ConfigureAwait(false);
    }
}
