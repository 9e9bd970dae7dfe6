namespace MineralGraph.GraphQL.Language;

/// <summary>Bounds of a parser's work: tokens read, and brackets open at the same time.</summary>
internal sealed record ParserLimits(int Tokens, int Nesting)
{
    /// <summary>For texts that the host itself wrote, such as its schema.</summary>
    public static ParserLimits Trusted { get; } = new(int.MaxValue, 256);
}
