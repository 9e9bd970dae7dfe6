namespace MineralGraph.GraphQL;

/// <summary>
/// Bounds on the work of one request. A request over a bound is refused with a code of <see cref="ErrorCodes"/>, after work within the bound.
/// </summary>
public sealed record QueryLimits
{
    /// <summary>Tokens of the query text.</summary>
    public int MaxTokens { get; init; } = 15_000;

    /// <summary>Fields above one another, fragments expanded. The usual introspection query has 13.</summary>
    public int MaxDepth { get; init; } = 32;

    /// <summary>Fields of the operation, fragments expanded.</summary>
    public int MaxFields { get; init; } = 2_000;

    /// <summary>Aliases of the operation, fragments expanded.</summary>
    public int MaxAliases { get; init; } = 200;

    /// <summary>Comparisons of two fields or fragments while deciding whether fields of one response name can be merged.</summary>
    public int MaxFieldPairs { get; init; } = 100_000;

    /// <summary>Values that an answer may have by the sizes of lists that are asked for, told before resolvers run.</summary>
    public long MaxCost { get; init; } = 1_000_000;

    /// <summary>Items that a list is taken to have where the query does not say how many it wants.</summary>
    public int AssumedListSize { get; init; } = 5;

    /// <summary>Values of all variables: items of lists and fields of objects each count.</summary>
    public int MaxVariableValues { get; init; } = 10_000;

    /// <summary>Errors after which validation stops.</summary>
    public int MaxErrors { get; init; } = 100;

    /// <summary>Values of the answer: fields of every object, and items of every list.</summary>
    public int MaxResults { get; init; } = 1_000_000;
}
