using System.Buffers;
using System.Text;
using MineralGraph.GraphQL.Execution;
using MineralGraph.GraphQL.Language;
using MineralGraph.GraphQL.Types;

namespace MineralGraph.GraphQL;

/// <summary>Answers GraphQL requests on one schema (specification, September 2025). Safe for use by many threads at once.</summary>
public sealed class GraphQLEngine
{
    private readonly BoundResolvers resolvers;
    private readonly GraphQLOptions options;
    private readonly RequestPreparation preparation;
    private readonly AnswerWriters writers = new();

    /// <summary>An engine for a schema and its bound resolvers.</summary>
    public GraphQLEngine(GraphQLSchema schema, SchemaBinding binding, GraphQLOptions? options = null)
    {
        if (binding.Schema != schema) throw new ArgumentException("The binding was made for another schema.", nameof(binding));
        resolvers = new BoundResolvers(binding);
        this.options = options ?? new GraphQLOptions();
        preparation = new RequestPreparation(resolvers, this.options);
    }

    /// <summary>
    /// Executes a request and writes its answer. Nothing is written before the answer is complete. What is wrong with the request is part of the answer;
    /// only cancellation is an exception (<see cref="OperationCanceledException"/>).
    /// </summary>
    /// <param name="request">What the client sent.</param>
    /// <param name="services">Passed on to resolvers as <see cref="ResolverContext.Services"/>.</param>
    /// <param name="output">Receives the answer as UTF-8 JSON.</param>
    /// <param name="cancellation">Ends the execution.</param>
    public async Task<GraphQLOutcome> ExecuteAsync(GraphQLRequest request, object? services, IBufferWriter<byte> output, CancellationToken cancellation = default) =>
        (await ReportAsync(request, services, output, cancellation)).Outcome;

    /// <summary>The same with the answer as a string.</summary>
    public async ValueTask<string> ExecuteAsync(GraphQLRequest request, object? services = null, CancellationToken cancellation = default)
    {
        var buffer = new ArrayBufferWriter<byte>();
        await ExecuteAsync(request, services, buffer, cancellation);
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    /// <summary>What is wrong with a query text, without executing it: syntax, bounds, and validity against the schema.</summary>
    public IReadOnlyList<GraphQLError> Validate(string query) => preparation.Prepare(query) is PreparedDocument.Invalid invalid ? invalid.Errors : [];

    /// <summary>What is wrong with a request, as its answer: syntax, bounds, validity, operation and variables; null where it may be executed, by whatever executes it.</summary>
    /// <param name="request">What the client sent.</param>
    /// <param name="mayStream">Whether a subscription can be answered.</param>
    public GraphQLStream.Refused? Check(GraphQLRequest request, bool mayStream) => preparation.Prepare(request, mayStream) is PreparedRequest.Refused refused ? Refuse(refused) : null;

    /// <summary>
    /// Opens a request whose answers come one after another: a subscription's, or the one of a query or mutation, which is executed by then.
    /// </summary>
    /// <param name="request">What the client sent.</param>
    /// <param name="services">Asked once for the stream and once for each event, so that each answer can have its own.</param>
    /// <param name="cancellation">Ends the stream.</param>
    public async Task<GraphQLStream> OpenAsync(GraphQLRequest request, Func<object?> services, CancellationToken cancellation = default)
    {
        var prepared = preparation.Prepare(request, mayStream: true);
        if (prepared is PreparedRequest.Refused refused) return Refuse(refused);
        var ready = (PreparedRequest.Ready)prepared;
        if (ready.Operation.Kind != OperationKind.Subscription) return await OnceAsync(ready, ScopeOf(ready, services(), cancellation));
        var subscription = new SubscriptionExecution(options, ready.Plan.Root);
        var (events, error) = await subscription.OpenAsync(ScopeOf(ready, services(), cancellation));
        return error is not null
            ? Refuse(new PreparedRequest.Refused([error]))
            : new GraphQLStream.Opened(subscription.AnswersAsync(events!, async (root, output) => await ExecuteAsync(ready, ScopeOf(ready, services(), cancellation), output, root), cancellation));
    }

    internal async ValueTask<RequestReport> ReportAsync(GraphQLRequest request, object? services, IBufferWriter<byte> output, CancellationToken cancellation = default)
    {
        switch (preparation.Prepare(request, mayStream: false))
        {
            case PreparedRequest.Refused refused:
                ResultWriter.WriteRefusal(output, refused.Errors);
                return new RequestReport(refused.Outcome, refused.Errors);
            case PreparedRequest.Ready ready:
                return await ExecuteAsync(ready, ScopeOf(ready, services, cancellation), output, null);
            default:
                throw new InvalidOperationException("A request is ready or refused.");
        }
    }

    private async ValueTask<RequestReport> ExecuteAsync(PreparedRequest.Ready ready, RequestScope scope, IBufferWriter<byte> output, object? root)
    {
        using var execution = new OperationExecution(scope);
        var data = await execution.RunAsync(ready.Plan.Root, ready.Operation.Kind == OperationKind.Mutation, root);
        var writer = writers.Take(output);
        ResultWriter.WriteData(writer, data, execution.Errors, ready.Size is { } size ? new RequestCost(size, execution.Values, execution.Calls) : null, options.Extensions?.Invoke(scope.Services));
        writers.GiveBack(writer);
        return new RequestReport(GraphQLOutcome.Executed, execution.Errors);
    }

    private async ValueTask<GraphQLStream> OnceAsync(PreparedRequest.Ready ready, RequestScope scope)
    {
        var output = new ArrayBufferWriter<byte>();
        await ExecuteAsync(ready, scope, output, null);
        return new GraphQLStream.Opened(new[] { (ReadOnlyMemory<byte>)output.WrittenMemory }.ToAsyncEnumerable());
    }

    private RequestScope ScopeOf(PreparedRequest.Ready ready, object? services, CancellationToken cancellation) =>
        new(resolvers, options, ready.Plan.Collector, ready.Variables, services, cancellation);

    private static GraphQLStream.Refused Refuse(PreparedRequest.Refused refused)
    {
        var output = new ArrayBufferWriter<byte>();
        ResultWriter.WriteRefusal(output, refused.Errors);
        return new GraphQLStream.Refused(refused.Outcome, output.WrittenMemory);
    }
}
