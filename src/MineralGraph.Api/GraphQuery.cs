using System.Buffers;
using Microsoft.Extensions.Logging;
using MineralGraph.GraphQL;
using MineralGraph.Model;
using MineralGraph.Model.Storage;
using MineralGraph.Resolvers;
using MineralGraph.Schema;

namespace MineralGraph.Api;

/// <summary>Answers GraphQL requests from a store, with or without HTTP: schema.graphql and the resolvers bound to the engine.</summary>
public sealed partial class GraphQuery
{
    private readonly IRequestExecution execution;
    private readonly IGraphReader reader;
    private readonly IQualityLog? quality;

    private readonly RequestGate gate;

    /// <summary>Binds the resolvers to an engine: to that of this product, unless another is given.</summary>
    /// <param name="reader">The store's reader.</param>
    /// <param name="quality">What is known of the quality of extraction; null where nothing keeps it.</param>
    /// <param name="limits">Bounds on the work of requests; null for the usual ones.</param>
    /// <param name="execution">What executes requests in place of this product's engine, which then only checks them.</param>
    /// <exception cref="ProblemException">MG3xxx: ontology.yml, the background, schema.graphql and the migrations disagree.</exception>
    public GraphQuery(IGraphReader reader, IQualityLog? quality = null, ServiceLimits? limits = null, IRequestExecution? execution = null)
    {
        limits ??= new ServiceLimits();
        gate = new RequestGate(limits, new SemaphoreSlim(limits.MostAtOnce, limits.MostAtOnce));
        this.quality = quality;
        this.reader = reader ?? throw new ArgumentNullException(nameof(reader));
        SchemaCheck.Require(SchemaFiles.BuiltIn);
        var engine = new EngineExecution(limits, failure => Tell(failure.Field, failure.Exception));
        this.execution = execution is null ? engine : new CheckedExecution(engine, execution);
    }

    /// <summary>Receives defects, of which clients see nothing but a code; null: they are told nobody.</summary>
    public ILogger? Log { get; init; }

    /// <summary>Takes decisions; null: the service only answers.</summary>
    public IGraphWriter? Writer { get; init; }

    /// <summary>The clock that stamps decisions.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;

    /// <summary>Answers a request as JSON. What does not ask for a revision of its own is answered as of the one that is newest now; extensions.revisions tells them all.</summary>
    public Task<GraphQLOutcome> AnswerAsync(GraphQLRequest request, IBufferWriter<byte> output, CancellationToken cancellation = default) =>
        gate.PassAsync((Query: this, request), static (asked, output, token) => asked.Query.ExecuteAsync(asked.request, output, token), output, cancellation);

    /// <summary>Opens a request whose answers come one after another, each as of the revision that is newest then.</summary>
    public Task<GraphQLStream> OpenAsync(GraphQLRequest request, CancellationToken cancellation = default) =>
        gate.OpenAsync(cancel => execution.OpenAsync(request, NewRequest, cancel), cancellation);

    // Decisions presume nothing, so that none is ever taken twice.
    private async Task<GraphQLOutcome> ExecuteAsync(GraphQLRequest request, IBufferWriter<byte> output, CancellationToken cancellation)
    {
        if ((reader as IPresumingReader)?.Presume() is { } presumed)
        {
            var graph = NewRequest(presumed);
            var answer = new ArrayBufferWriter<byte>();
            var outcome = await execution.ExecuteAsync(request, graph, answer, cancellation).ConfigureAwait(false);
            if (await graph.HoldsAsync(cancellation).ConfigureAwait(false))
            {
                output.Write(answer.WrittenSpan);
                return outcome;
            }
        }

        return await execution.ExecuteAsync(request, NewRequest(), output, cancellation).ConfigureAwait(false);
    }

    private GraphRequest NewRequest() => NewRequest(null);

    private GraphRequest NewRequest(PresumedRevision? presumed) => new(reader, Ontology.BuiltIn, Background.BuiltIn) { Presumed = presumed, Quality = quality, Writer = Writer, Clock = Clock };

    private void Tell(string field, Exception defect)
    {
        if (Log is not null && defect is not ProblemException) LogDefect(Log, field, defect);
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "{Field} failed by a defect.")]
    private static partial void LogDefect(ILogger log, string field, Exception defect);
}
