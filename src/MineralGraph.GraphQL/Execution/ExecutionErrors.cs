namespace MineralGraph.GraphQL.Execution;

/// <summary>The errors of one execution and the bound on its answer.</summary>
internal sealed class ExecutionErrors(int maxResults)
{
    private GraphQLError? overflow;
    private readonly List<GraphQLError> errors = [];
    private long results;

    public IReadOnlyList<GraphQLError> All => errors;

    /// <summary>Values of the answer so far.</summary>
    public long Results => results;

    /// <summary>Set once the answer grew over its bound; execution stops.</summary>
    public GraphQLError? Overflow => overflow;

    /// <summary>Counts values of the answer before they are made.</summary>
    public bool Admit(int count, FieldPlan field)
    {
        results += count;
        if (results <= maxResults) return true;
        overflow ??= new GraphQLError($"The answer has more than {maxResults} values, reached at field \"{field.Definition}\"; ask for fewer items there or in the lists around it.")
        {
            Code = ErrorCodes.TooManyResults,
            Locations = field.Locations,
        };
        return false;
    }

    public void Add(GraphQLError error) => errors.Add(error);

    /// <summary>Specification, section 6.4.4: a place that null has already taken is not told a second reason.</summary>
    public void Fail(ResultContainer container, int slot, FieldPlan field, GraphQLError error)
    {
        if (!container.IsAlive) return;
        errors.Add(error with { Locations = field.Locations, Path = container.PathOf(slot) });
        container.Nullify(slot);
    }
}
