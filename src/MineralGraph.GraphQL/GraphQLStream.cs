namespace MineralGraph.GraphQL;

/// <summary>What became of a request whose answers are sent one after another.</summary>
public abstract record GraphQLStream
{
    private GraphQLStream() { }

    /// <summary>The request was refused before any event; the only answer says why.</summary>
    public sealed record Refused(GraphQLOutcome Outcome, ReadOnlyMemory<byte> Answer) : GraphQLStream;

    /// <summary>The answers as UTF-8 JSON: one for a query or a mutation, one for each event of a subscription. They can be read once.</summary>
    public sealed record Opened(IAsyncEnumerable<ReadOnlyMemory<byte>> Answers) : GraphQLStream;
}
