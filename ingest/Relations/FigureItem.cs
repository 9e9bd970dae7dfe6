using System.Text.RegularExpressions;
using MineralGraph.Ingest.Cleaning;
using MineralGraph.Ingest.Coordination;
using MineralGraph.Ingest.Recognition;

namespace MineralGraph.Ingest.Relations;

/// <summary>A figure of an English sentence with the words that are its own: those behind it up to the next pause, and those before it from where the figure before left off.</summary>
/// <param name="Figure">The figure.</param>
/// <param name="Owner">The name that it is attached to, in brackets or right behind it; null where it stands free.</param>
/// <param name="Lead">The words before it.</param>
/// <param name="Tail">The words behind it.</param>
internal sealed partial record FigureItem(Mention.OfQuantity Figure, Token? Owner, TextSpan Lead, TextSpan Tail)
{
    /// <summary>The figures of a sentence in their order; those in coordination belong to no one place and are left out.</summary>
    internal static List<FigureItem> Of(AnalysedSentence sentence)
    {
        var all = sentence.Tokens.SelectMany(FiguresOf).OrderBy(found => found.Figure.Span.Start).ToList();
        var items = new List<FigureItem>();
        var from = 0;
        for (var index = 0; index < all.Count; index++)
        {
            var (figure, owner) = all[index];
            var next = index + 1 < all.Count ? Math.Max(figure.Span.End, all[index + 1].Figure.Span.Start) : sentence.Normalised.Length;
            var behind = figure.Span.End + UnitAgain().Match(sentence.Normalised, figure.Span.End).Length;
            var pause = Pause().Match(sentence.Normalised, Math.Min(behind, next), Math.Max(0, next - behind));
            var ends = pause.Success ? pause.Index : next;
            items.Add(new FigureItem(figure, owner, new TextSpan(from, Math.Max(from, figure.Span.Start)), new TextSpan(figure.Span.End, ends)));
            from = ends;
        }

        return items;
    }

    private static IEnumerable<(Mention.OfQuantity Figure, Token? Owner)> FiguresOf(Token token)
    {
        if (token.First is Mention.OfQuantity figure) return token.Members.Length == 1 ? [(figure, null)] : [];
        return token.Members.SelectMany(member => member.Quantities.Select(quantity => (quantity, (Token?)new Token(member.Mention.Span, member.Mention.Span, [member with { Quantities = [] }]))));
    }

    // "Nine million pounds (lb) of cobalt": the unit in brackets is no pause.
    [GeneratedRegex(@"\G \([a-z]{1,3}\)(?= )", RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex UnitAgain();

    [GeneratedRegex(@"[,;:()]|\b(and|but|while|whereas|up from|down from|compared|versus|followed|with|to)\b", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex Pause();
}
