using System.Buffers;
using System.Collections.Immutable;
using Microsoft.Extensions.Logging;
using MineralGraph.GraphQL;
using MineralGraph.GraphQL.Execution;
using MineralGraph.GraphQL.Types;
using MineralGraph.Model;
using MineralGraph.Model.Storage;
using MineralGraph.Resolvers;
using MineralGraph.Schema;

namespace MineralGraph.Api;

/// <summary>Answers GraphQL requests from a store, with or without HTTP: schema.graphql and the resolvers bound to the engine.</summary>
public sealed partial class GraphQuery
{
    private readonly GraphQLEngine engine;
    private readonly IGraphReader reader;
    private readonly IQualityLog? quality;

    private readonly RequestGate gate;

    /// <summary>Binds the resolvers to the engine.</summary>
    /// <param name="reader">The store's reader.</param>
    /// <param name="quality">What is known of the quality of extraction; null where nothing keeps it.</param>
    /// <param name="limits">Bounds on the work of requests; null for the usual ones.</param>
    /// <exception cref="ProblemException">MG3xxx: ontology.yml, the background, schema.graphql and the migrations disagree.</exception>
    public GraphQuery(IGraphReader reader, IQualityLog? quality = null, ServiceLimits? limits = null)
    {
        limits ??= new ServiceLimits();
        gate = new RequestGate(limits, new SemaphoreSlim(limits.MostAtOnce, limits.MostAtOnce));
        this.quality = quality;
        this.reader = reader ?? throw new ArgumentNullException(nameof(reader));
        SchemaCheck.Require(SchemaFiles.BuiltIn);
        var schema = GraphQLSchema.Parse(SchemaDefinition.Sdl);
        var binding = new SchemaBinding(schema, ResolverTable.TypeOf);
        foreach (var answer in ResolverTable.All) binding.Bind(answer.Type, answer.Field, Bind(answer.Resolve));
        var revisions = new RevisionStream(reader, TimeProvider.System);
        binding.BindStream("revisions", (arguments, context) => revisions.OpenAsync(arguments, context.Cancellation));
        if (binding.Unbound().FirstOrDefault() is { } unbound) throw new InvalidOperationException($"Nothing answers {unbound}.");
        engine = new GraphQLEngine(schema, binding, new GraphQLOptions { Limits = limits.Query, AllowsIntrospection = limits.AllowsIntrospection, Translate = Translate, OnFailure = Tell, Extensions = RevisionsOf });
    }

    /// <summary>Receives defects, of which clients see nothing but a code; null: they are told nobody.</summary>
    public ILogger? Log { get; init; }

    /// <summary>Takes decisions; null: the service only answers.</summary>
    public IGraphWriter? Writer { get; init; }

    /// <summary>The clock that stamps decisions.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;

    /// <summary>Answers a request as JSON. What does not ask for a revision of its own is answered as of the one that is newest now; extensions.revisions tells them all.</summary>
    public Task<GraphQLOutcome> AnswerAsync(GraphQLRequest request, IBufferWriter<byte> output, CancellationToken cancellation = default) =>
        gate.PassAsync(cancel => engine.ExecuteAsync(request, NewRequest(), output, cancel), output, cancellation);

    /// <summary>Opens a request whose answers come one after another, each as of the revision that is newest then.</summary>
    public Task<GraphQLStream> OpenAsync(GraphQLRequest request, CancellationToken cancellation = default) => engine.OpenAsync(request, NewRequest, cancellation);

    private GraphRequest NewRequest() => new(reader, Ontology.BuiltIn, Background.BuiltIn) { Quality = quality, Writer = Writer, Clock = Clock };

    private static FieldResolver Bind(Resolve resolve) => async (parents, arguments, context) =>
    {
        var scope = new GraphScope((GraphRequest)context.Services!, context.SelectedFields, context.Cancellation);
        var values = await resolve(parents, new Arguments(arguments.Values), scope).ConfigureAwait(false);
        return values.Any(value => value is Failure) ? [.. values.Select(value => value is Failure failure ? Error(failure.Problem) : value)] : values;
    };

    private static IReadOnlyDictionary<string, object?> RevisionsOf(object? services) =>
        services is GraphRequest { Revisions: { Count: > 0 } used } ? new Dictionary<string, object?> { ["revisions"] = used.Cast<object?>() } : ImmutableDictionary<string, object?>.Empty;

    private void Tell(ResolverFailure failure)
    {
        if (Log is not null && failure.Exception is not ProblemException) LogDefect(Log, failure.Field, failure.Exception);
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "{Field} failed by a defect.")]
    private static partial void LogDefect(ILogger log, string field, Exception defect);

    private static GraphQLError Translate(Exception failed) =>
        failed is ProblemException known ? Error(known.Problem) : new GraphQLError("Something went wrong inside the service.", "MG5000");

    private static GraphQLError Error(Problem problem) => new(problem.Message, problem.Code);
}
