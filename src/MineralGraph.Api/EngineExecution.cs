using System.Buffers;
using System.Collections.Immutable;
using MineralGraph.GraphQL;
using MineralGraph.GraphQL.Execution;
using MineralGraph.GraphQL.Types;
using MineralGraph.Model;
using MineralGraph.Resolvers;
using MineralGraph.Schema;

namespace MineralGraph.Api;

/// <summary>The resolvers bound to the engine of this product.</summary>
internal sealed class EngineExecution : IRequestExecution
{
    private readonly GraphQLEngine engine;
    private LastTold? told;

    /// <param name="limits">Bounds on the work of requests.</param>
    /// <param name="onFailure">Receives what clients must not see.</param>
    internal EngineExecution(ServiceLimits limits, Action<ResolverFailure> onFailure)
    {
        var schema = GraphQLSchema.Parse(SchemaDefinition.Sdl);
        var binding = new SchemaBinding(schema, ResolverTable.TypeOf);
        foreach (var answer in ResolverTable.All) Bind(answer, binding);
        binding.BindStream("revisions", (arguments, context) => new RevisionStream(((GraphRequest)context.Services!).Reader, TimeProvider.System).OpenAsync(arguments["after"], context.Cancellation));
        if (binding.Unbound().FirstOrDefault() is { } unbound) throw new InvalidOperationException($"Nothing answers {unbound}.");
        engine = new GraphQLEngine(schema, binding, new GraphQLOptions { Limits = limits.Query, AllowsIntrospection = limits.AllowsIntrospection, Translate = Translate, OnFailure = onFailure, Extensions = RevisionsOf });
    }

    public Task<GraphQLOutcome> ExecuteAsync(GraphQLRequest request, GraphRequest graph, IBufferWriter<byte> output, CancellationToken cancellation) =>
        engine.ExecuteAsync(request, graph, output, cancellation);

    public Task<GraphQLStream> OpenAsync(GraphQLRequest request, Func<GraphRequest> graph, CancellationToken cancellation) => engine.OpenAsync(request, graph, cancellation);

    /// <summary>What is wrong with a request, as its answer; null where it may be executed.</summary>
    internal GraphQLStream.Refused? Check(GraphQLRequest request, bool mayStream) => engine.Check(request, mayStream);

    private static SchemaBinding Bind(FieldAnswer answer, SchemaBinding binding) => answer.Read is { } read
        ? binding.BindRead(answer.Type, answer.Field, parent => ErrorIfFailed(read(parent!)))
        : binding.Bind(answer.Type, answer.Field, Bind(answer.Resolve));

    private static FieldResolver Bind(Resolve resolve) => async (parents, arguments, context) =>
    {
        var scope = new GraphScope((GraphRequest)context.Services!, context.SelectedFields, context.Cancellation);
        var values = await resolve(parents, new Arguments(arguments.Values), scope).ConfigureAwait(false);
        for (var index = 0; index < values.Count; index++)
        {
            if (values[index] is Failure) return [.. values.Select(ErrorIfFailed)];
        }

        return values;
    };

    // Nearly every answer is as of the newest revision alone, as the one before was.
    private IReadOnlyDictionary<string, object?> RevisionsOf(object? services)
    {
        if (services is not GraphRequest { Revisions: { Count: > 0 } used }) return ImmutableDictionary<string, object?>.Empty;
        if (used.Count > 1) return Told(used);
        if (told is { } before && before.Revision == used[0]) return before.Extension;
        told = new LastTold(used[0], Told(used));
        return told.Extension;
    }

    private static Dictionary<string, object?> Told(IReadOnlyList<long> revisions) => new() { ["revisions"] = revisions.Cast<object?>().ToArray() };

    private static GraphQLError Translate(Exception failed) =>
        failed is ProblemException known ? Error(known.Problem) : new GraphQLError("Something went wrong inside the service.", "MG5000");

    private static object? ErrorIfFailed(object? value) => value is Failure failure ? Error(failure.Problem) : value;

    private static GraphQLError Error(Problem problem) => new(problem.Message, problem.Code);

    private sealed record LastTold(long Revision, IReadOnlyDictionary<string, object?> Extension);
}
