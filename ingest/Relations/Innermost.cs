using MineralGraph.Ingest.Coordination;
using MineralGraph.Ingest.Lexicons;

namespace MineralGraph.Ingest.Relations;

/// <summary>Of a place and the deposit named right behind it (内蒙古的白云鄂博), the deposit is what is spoken of.</summary>
internal static class Innermost
{
    internal static List<Token> Of(IReadOnlyList<Token> sites) =>
        [.. sites.Where((site, index) => index + 1 == sites.Count || !Introduces(site, sites[index + 1]))];

    private static bool Introduces(Token site, Token next) =>
        (site.Kinds & EntityKinds.Deposit) == 0 && (next.Kinds & EntityKinds.Deposit) != 0 && next.Span.Start - site.Span.End <= 1;
}
