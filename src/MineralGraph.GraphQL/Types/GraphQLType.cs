namespace MineralGraph.GraphQL.Types;

/// <summary>Specification 3.4, Types: a named type, a list, or one that is never null.</summary>
public abstract class GraphQLType
{
    private protected GraphQLType()
    {
    }

    /// <summary>The named type at the core of lists and non-nulls.</summary>
    internal abstract NamedType Named { get; }

    internal GraphQLType Nullable => this is NonNullType nonNull ? nonNull.Of : this;
}
