namespace MineralGraph.GraphQL.Tests.Oracle;

/// <summary>In what two answers differ.</summary>
internal sealed record AnswerDifference(string Kind)
{
    /// <summary>The same place became null for one of several reasons, and the engines tell different ones.</summary>
    public const string OneOfSeveralNulls = "one-of-several-nulls";

    /// <summary>A schema tells its types or directives in another order.</summary>
    public const string Order = "order-of-introspection";

    /// <summary>A schema describes built-in types or directives in other words.</summary>
    public const string Words = "words-of-introspection";
}
