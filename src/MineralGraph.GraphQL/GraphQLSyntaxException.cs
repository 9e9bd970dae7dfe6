namespace MineralGraph.GraphQL;

/// <summary>A text that is no GraphQL.</summary>
public sealed class GraphQLSyntaxException : Exception
{
    internal GraphQLSyntaxException(GraphQLError error) : base(error.Message) => Error = error;

    /// <summary>What is wrong, and where.</summary>
    public GraphQLError Error { get; }
}
