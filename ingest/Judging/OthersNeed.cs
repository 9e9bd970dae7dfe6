using System.Text.RegularExpressions;
using MineralGraph.Ingest.Lexicons;
using MineralGraph.Ingest.Relations;

namespace MineralGraph.Ingest.Judging;

/// <summary>Tells by English words that a share is one of what another country needs: "Turkey delivers 99% of Japan's boron" says nothing of how much of all boron Turkey makes.</summary>
internal static partial class OthersNeed
{
    internal static bool Is(Relation relation, AnalysedSentence sentence)
    {
        if (sentence.Sentence.Language != "en" || relation is not { Rule.Predicate: "production", Quantity: { Dimension: "%" } share, From.Entity.Kind: "country" }) return false;
        var text = sentence.Normalised;
        if (relation.From.Span is { } maker && maker.Start > share.Span.End && OwnNeed().IsMatch(text, share.Span.End)) return true;
        return sentence.Tokens.FirstOrDefault(token => token.Core.Start > share.Span.End && (token.Kinds & EntityKinds.Country) != 0) is { } other && !Carrier.IsWorld(other)
            && TokenEnds.Of(other, EntityKinds.Country).All(end => end.Entity != relation.From.Entity)
            && (OfOther().IsMatch(text[share.Span.End..other.Core.Start]) && Whose().IsMatch(text, other.Span.End) || ThatOther().IsMatch(text[share.Span.End..other.Core.Start]) && Takes().IsMatch(text, other.Span.End));
    }

    [GeneratedRegex(@"\G of (its|their) ", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex OwnNeed();

    [GeneratedRegex("^ of( all| the)* $", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex OfOther();

    [GeneratedRegex(@"\G('s|’s| [a-z]+)", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex Whose();

    [GeneratedRegex("^ of [^,;.]{3,50} (that|which)?( the)? ?$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex ThatOther();

    [GeneratedRegex(@"\G (imports?|imported|uses?|used|consumes?|consumed|needs?|needed|buys?|bought|requires?|depends?|relies)\b", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex Takes();
}
