using System.Buffers;
using System.Collections.Concurrent;
using System.Text.Encodings.Web;
using System.Text.Json;
using MineralGraph.GraphQL.Execution;
using MineralGraph.GraphQL.Language;
using MineralGraph.GraphQL.Types;
using MineralGraph.GraphQL.Validation;

namespace MineralGraph.GraphQL;

/// <summary>Answers requests: parses, validates, executes, writes. Documents found valid are remembered.</summary>
public sealed class GraphQLEngine
{
    private const int Remembered = 500;

    private readonly GraphQLSchema schema;
    private readonly SchemaBinding binding;
    private readonly GraphQLOptions options;
    private readonly ConcurrentDictionary<string, Document> valid = new(StringComparer.Ordinal);

    /// <summary>An engine for a schema and what answers its fields.</summary>
    public GraphQLEngine(GraphQLSchema schema, SchemaBinding binding, GraphQLOptions? options = null)
    {
        this.schema = schema ?? throw new ArgumentNullException(nameof(schema));
        this.binding = binding ?? throw new ArgumentNullException(nameof(binding));
        this.options = options ?? new GraphQLOptions();
    }

    /// <summary>Executes a request and writes the answer as JSON.</summary>
    /// <param name="request">The request.</param>
    /// <param name="services">Passed on to resolvers.</param>
    /// <param name="output">Where the answer goes.</param>
    /// <param name="cancellation">Ends the work.</param>
    public async Task<GraphQLOutcome> ExecuteAsync(GraphQLRequest request, object? services, IBufferWriter<byte> output, CancellationToken cancellation = default)
    {
        var (outcome, result) = await RunAsync(request, services, cancellation).ConfigureAwait(false);
        using var json = new Utf8JsonWriter(output, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
        ResultWriter.Write(json, result, outcome == GraphQLOutcome.Executed);
        return outcome;
    }

    private async Task<(GraphQLOutcome, ExecutionResult)> RunAsync(GraphQLRequest request, object? services, CancellationToken cancellation)
    {
        try
        {
            if (!valid.TryGetValue(request.Query, out var document))
            {
                document = ExecutableParser.Parse(request.Query, options.MaxTokens);
                var errors = Validator.Validate(schema, document, options);
                if (errors.Count > 0) return (GraphQLOutcome.Invalid, new ExecutionResult(null, errors));
                if (valid.Count >= Remembered) valid.Clear();
                valid[request.Query] = document;
            }

            var operation = Choose(document, request.OperationName);
            if (request.QueriesOnly && operation.Kind != "query") return (GraphQLOutcome.NotAllowed, Refused(new GraphQLError("A GET answers queries only. Send mutations by POST.", "MG5003")));
            if (operation.Kind == "mutation" && schema.Mutation is null || operation.Kind == "subscription")
                return (GraphQLOutcome.Invalid, Refused(new GraphQLError($"Schema is not configured to execute {operation.Kind} operation.", [document.Source.Locate(operation.Start)], [])));
            var variables = new Coercion(schema, document.Source).Variables(operation, request.Variables);
            var execution = new ExecutionRequest(variables, services, options.Translate, cancellation);
            return (GraphQLOutcome.Executed, await new Executor(schema, binding, document, execution).ExecuteAsync(operation).ConfigureAwait(false));
        }
        catch (GraphQLSyntaxException wrong)
        {
            return (GraphQLOutcome.Invalid, Refused(wrong.Error));
        }
    }

    private static OperationDefinition Choose(Document document, string? name)
    {
        var operations = document.Operations.ToList();
        if (name is not null) return operations.Find(operation => operation.Name == name) ?? throw new GraphQLSyntaxException(new GraphQLError($"Unknown operation named \"{name}\"."));
        return operations.Count switch
        {
            1 => operations[0],
            0 => throw new GraphQLSyntaxException(new GraphQLError("Must provide an operation.")),
            _ => throw new GraphQLSyntaxException(new GraphQLError("Must provide operation name if query contains multiple operations.")),
        };
    }

    private static ExecutionResult Refused(GraphQLError error) => new(null, [error]);
}
