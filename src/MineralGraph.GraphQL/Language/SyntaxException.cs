namespace MineralGraph.GraphQL.Language;

/// <summary>Unwinds the recursive descent; never leaves <see cref="Parser"/>, which turns it into a value.</summary>
internal sealed class SyntaxException(GraphQLError error) : Exception(error.Message)
{
    public GraphQLError Error { get; } = error;

    public static SyntaxException At(SourceLocation location, string description) =>
        new(new GraphQLError($"Syntax Error: {description}") { Locations = [location], Code = ErrorCodes.Syntax });

    public static SyntaxException Limit(SourceLocation location, string code, string message) =>
        new(new GraphQLError(message) { Locations = [location], Code = code });
}
