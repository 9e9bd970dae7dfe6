namespace MineralGraph.GraphQL.Language;

/// <summary>A document, or why there is none.</summary>
internal abstract record ParseResult
{
    private ParseResult() { }

    public sealed record Parsed(Document Document, int Tokens) : ParseResult;

    public sealed record Refused(GraphQLError Error, int Tokens) : ParseResult;
}
