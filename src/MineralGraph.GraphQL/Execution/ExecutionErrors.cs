namespace MineralGraph.GraphQL.Execution;

/// <summary>The errors of one execution and the bound on its answer.</summary>
internal sealed class ExecutionErrors(int maxResults)
{
    private GraphQLError? overflow;
    private List<GraphQLError>? errors;
    private long results;

    public IReadOnlyList<GraphQLError> All => errors ?? (IReadOnlyList<GraphQLError>)[];

    /// <summary>Whether null has taken any place in the answer because of an error.</summary>
    public bool HasFailures => errors is not null;

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

    /// <summary>Specification, section 6.4.4: a place that null has already taken is not told a second reason.</summary>
    public void Fail(ResultContainer container, int slot, FieldPlan field, GraphQLError error)
    {
        if (!container.IsAlive) return;
        (errors ??= []).Add(error with { Locations = field.Locations, Path = container.PathOf(slot) });
        container.Nullify(slot);
    }

    /// <summary>The same for a field whose resolver could not be called; the fault knows its own places.</summary>
    public void Refuse((ResultContainer Container, int Slot) at, GraphQLError fault)
    {
        if (!at.Container.IsAlive) return;
        (errors ??= []).Add(fault with { Path = at.Container.PathOf(at.Slot) });
        at.Container.Nullify(at.Slot);
    }
}
