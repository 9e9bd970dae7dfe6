namespace MineralGraph.GraphQL.Types;

/// <summary>The host's own schema or binding is at fault; all faults are listed.</summary>
public sealed class GraphQLSchemaException(IReadOnlyList<GraphQLError> errors) : Exception(string.Join(Environment.NewLine, errors.Select(Line)))
{
    /// <summary>The faults, with codes MG31xx and places in the schema text.</summary>
    public IReadOnlyList<GraphQLError> Errors { get; } = errors;

    private static string Line(GraphQLError error) => $"{error.Code} {error}";
}
