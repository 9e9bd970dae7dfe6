using MineralGraph.GraphQL.Execution;
using MineralGraph.GraphQL.Language;
using MineralGraph.GraphQL.Types;
using MineralGraph.GraphQL.Validation;

namespace MineralGraph.GraphQL;

/// <summary>Reads, checks and coerces requests: all that comes before resolvers. Documents are kept as <see cref="GraphQLOptions"/> says.</summary>
internal sealed class RequestPreparation(BoundResolvers resolvers, GraphQLOptions options)
{
    private readonly GraphQLSchema schema = resolvers.Schema;
    private readonly DocumentCache cache = new(options.CachedDocuments, options.CachedTextLength);

    /// <param name="request">What the client sent.</param>
    /// <param name="mayStream">Whether a subscription can be answered.</param>
    public PreparedRequest Prepare(GraphQLRequest request, bool mayStream) => Prepare(request.Query) switch
    {
        PreparedDocument.Invalid invalid => new PreparedRequest.Refused(invalid.Errors),
        PreparedDocument.Valid valid => Prepare(valid, request, mayStream),
        _ => throw new InvalidOperationException("A document is valid or invalid."),
    };

    public PreparedDocument Prepare(string query)
    {
        if (cache.Find(query) is { } cached) return cached;
        var prepared = Check(query);
        cache.Add(query, prepared);
        return prepared;
    }

    private PreparedRequest Prepare(PreparedDocument.Valid prepared, GraphQLRequest request, bool mayStream)
    {
        var selected = OperationSelection.Select(prepared.Document, request, schema, mayStream);
        if (selected.Error is { } error) return new PreparedRequest.Refused([error]);
        var operation = selected.Operation!;
        var given = request.Values ?? RequestVariables.From(request.Variables ?? default);
        if (given.Beyond(options.Limits.MaxVariableValues, out _) is { } large) return new PreparedRequest.Refused([TooManyValues(large)]);
        var coercion = new VariableCoercion(given, options.Limits.MaxErrors);
        var variables = coercion.Coerce(prepared.Plans.VariablesOf(operation));
        if (coercion.Errors.Count > 0) return new PreparedRequest.Refused(coercion.Errors);
        var (cost, excess) = prepared.Plans.CostOf(operation, variables, options.Limits);
        if (excess is not null) return new PreparedRequest.Refused([excess]);
        var size = request.ReportsCost ? new QueryMeasure(prepared.Document, options.Limits).SizeOf(operation) with { Cost = cost } : null;
        return new PreparedRequest.Ready(operation, prepared.Plans.PlanOf(operation, variables), variables, size);
    }

    private GraphQLError TooManyValues(string variable) =>
        new($"The variables hold more than {options.Limits.MaxVariableValues} values, reached in \"${variable}\"; at most so many are allowed. Send shorter lists, or several requests.") { Code = ErrorCodes.TooManyVariableValues };

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
        var errors = DocumentValidation.Validate(schema, document, options);
        return errors.Count > 0 ? new PreparedDocument.Invalid(errors) : new PreparedDocument.Valid(document, new OperationPlans(document, resolvers));
    }
}
