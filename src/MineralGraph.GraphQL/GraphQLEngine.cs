using System.Buffers;
using System.Text;
using MineralGraph.GraphQL.Execution;
using MineralGraph.GraphQL.Language;
using MineralGraph.GraphQL.Types;
using MineralGraph.GraphQL.Validation;

namespace MineralGraph.GraphQL;

/// <summary>Answers GraphQL requests on one schema (specification, September 2025). Safe for use by many threads at once.</summary>
public sealed class GraphQLEngine
{
    private readonly GraphQLSchema schema;
    private readonly BoundResolvers resolvers;
    private readonly GraphQLOptions options;
    private readonly DocumentCache cache;

    /// <summary>An engine for a schema and its bound resolvers.</summary>
    public GraphQLEngine(GraphQLSchema schema, SchemaBinding binding, GraphQLOptions? options = null)
    {
        if (binding.Schema != schema) throw new ArgumentException("The binding was made for another schema.", nameof(binding));
        this.schema = schema;
        resolvers = new BoundResolvers(binding);
        this.options = options ?? new GraphQLOptions();
        cache = new DocumentCache(this.options.CachedDocuments, this.options.CachedTextLength);
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
    public IReadOnlyList<GraphQLError> Validate(string query) => Prepare(query) is PreparedDocument.Invalid invalid ? invalid.Errors : [];

    internal async ValueTask<RequestReport> ReportAsync(GraphQLRequest request, object? services, IBufferWriter<byte> output, CancellationToken cancellation = default)
    {
        switch (Prepare(request.Query))
        {
            case PreparedDocument.Invalid invalid:
                return Refuse(output, invalid.Errors);
            case PreparedDocument.Valid valid:
                return await ExecuteAsync(valid, request, new RequestEnvironment(services, output, cancellation));
            default:
                throw new InvalidOperationException("A document is valid or invalid.");
        }
    }

    private async ValueTask<RequestReport> ExecuteAsync(PreparedDocument.Valid prepared, GraphQLRequest request, RequestEnvironment environment)
    {
        var operation = OperationSelection.Select(prepared.Document, request, schema);
        if (operation.Error is { } error) return Refuse(environment.Output, [error]);
        var coercion = new VariableCoercion(schema, request.Values ?? RequestVariables.From(request.Variables ?? default), options.Limits.MaxErrors);
        var variables = coercion.Coerce(operation.Operation!);
        if (coercion.Errors.Count > 0) return Refuse(environment.Output, coercion.Errors);
        var collector = new FieldCollector(schema, prepared.Fragments, variables);
        var scope = new RequestScope(resolvers, options, collector, variables, environment.Services, environment.Cancellation);
        return await ExecuteAsync(operation.Operation!, scope, environment.Output);
    }

    private async ValueTask<RequestReport> ExecuteAsync(Definition.Operation operation, RequestScope scope, IBufferWriter<byte> output)
    {
        var execution = new OperationExecution(scope);
        var plan = scope.Collector.Collect(schema.Roots[operation.Kind], [operation.Selections]);
        var data = await execution.RunAsync(plan, operation.Kind == OperationKind.Mutation);
        ResultWriter.WriteData(output, data, execution.Errors);
        return new RequestReport(GraphQLOutcome.Executed, execution.Errors);
    }

    private PreparedDocument Prepare(string query)
    {
        if (cache.Find(query) is { } cached) return cached;
        var prepared = Check(query);
        cache.Add(query, prepared);
        return prepared;
    }

    private PreparedDocument Check(string query)
    {
        var limits = options.Limits;
        return Parser.Parse(query, new ParserLimits(limits.MaxTokens, ParserLimits.Trusted.Nesting)) switch
        {
            ParseResult.Refused refused => new PreparedDocument.Invalid([refused.Error]),
            ParseResult.Parsed parsed => Check(parsed.Document),
            _ => throw new InvalidOperationException("A text is parsed or refused."),
        };
    }

    private PreparedDocument Check(Document document)
    {
        var errors = DocumentValidation.Validate(schema, document, options.Limits);
        if (errors.Count > 0) return new PreparedDocument.Invalid(errors);
        var fragments = document.Definitions.OfType<Definition.Fragment>().ToDictionary(fragment => fragment.Name.Value, StringComparer.Ordinal);
        return new PreparedDocument.Valid(document, fragments);
    }

    private static RequestReport Refuse(IBufferWriter<byte> output, IReadOnlyList<GraphQLError> errors)
    {
        ResultWriter.WriteRefusal(output, errors);
        return new RequestReport(errors[0].Code == ErrorCodes.NotReadOnly ? GraphQLOutcome.NotAllowed : GraphQLOutcome.Invalid, errors);
    }
}
