using System.Collections.Immutable;

namespace MineralGraph.GraphQL;

/// <summary>An error as the specification shapes it: a message, places in the query, a path in the answer, and extensions.</summary>
/// <param name="Message">The whole message.</param>
/// <param name="Locations">Where in the query; empty where it is not about a place.</param>
/// <param name="Path">Where in the answer: names and indices; empty where it is not about one.</param>
/// <param name="Code">What extensions.code says, or null.</param>
public sealed record GraphQLError(string Message, ImmutableArray<SourceLocation> Locations, ImmutableArray<object> Path, string? Code = null)
{
    /// <summary>An error about the whole request.</summary>
    public GraphQLError(string message, string? code = null) : this(message, [], [], code)
    {
    }
}
