using MineralGraph.Ingest.Cleaning;
using MineralGraph.Ingest.Lexicons;

namespace MineralGraph.Ingest.Recognition;

/// <summary>
/// Names that a document forms somewhere and then uses without the words that show what they are: 石门坎铜矿床 …，石门坎的品位 …; the Foxtail mine …, at Foxtail;
/// and the short names of those whom it named in full.
/// </summary>
internal sealed class CoinedNames
{
    // Shorter names may be anything where nothing shows what they are.
    private const int ShortestName = 3;
    private const int ShortestWord = 4;

    // Beyond so many a document is a list of names, and each has its own words beside it.
    private const int MostNames = 64;

    private readonly List<(string Name, Mention.OfEntity As)> names;

    private CoinedNames(List<(string, Mention.OfEntity)> names) => this.names = names;

    /// <summary>The names of a document's sentences, each with what it was seen to name.</summary>
    internal static CoinedNames Of(IReadOnlyCollection<(string Text, IReadOnlyList<Mention> Mentions)> sentences, Lexicon lexicon) => new(
    [
        .. sentences.SelectMany(sentence => sentence.Mentions.OfType<Mention.OfEntity>().SelectMany(mention => NamesOf(sentence.Text, mention, lexicon)))
            .DistinctBy(coined => coined.Name).Take(MostNames)
            .Where(coined => Writing.IsHan(coined.Name[0]) || !sentences.Any(sentence => IsOrdinaryIn(sentence.Text, coined.Name))),
    ]);

    private static IEnumerable<(string Name, Mention.OfEntity As)> NamesOf(string text, Mention.OfEntity mention, Lexicon lexicon)
    {
        if (mention.Kinds is not (EntityKinds.Deposit or EntityKinds.Org)) return [];
        var name = mention.Senses[0].Entities[0].Name;
        var own = mention.Kinds == EntityKinds.Deposit && !lexicon.Entities.ContainsKey(mention.Senses[0].Entities[0]) && name.Length >= (Writing.IsHan(name[0]) ? ShortestName : ShortestWord) ? [name] : Array.Empty<string>();
        return own.Concat(ShortNames.Of(text, mention).Where(shorter => !IsKnown(shorter, lexicon)))
            .Select(shorter => (Writing.IsHan(shorter[0]) ? lexicon.Simplifier.Normalise(shorter) : shorter, mention with { Words = shorter }));
    }

    private static bool IsKnown(string name, Lexicon lexicon) => lexicon.LongestAt(lexicon.Simplifier.Normalise(name), 0).Length == name.Length;

    // Premier, and the premier of a province: a word that the document writes small as well is nobody's name.
    private static bool IsOrdinaryIn(string text, string name) => !name.Contains(' ', StringComparison.Ordinal) && Places(text, name.ToLowerInvariant()).Any();

    /// <summary>Whether a sentence uses one of them, and was not seen to name the like there.</summary>
    internal bool AreMissedIn(string text, string normalised, IReadOnlyCollection<Mention> known) =>
        In(text, normalised).Any(mention => !known.Any(other => other.Span.Overlaps(mention.Span) && other is Mention.OfEntity { Kinds: var kinds } && (kinds & mention.Kinds) != 0));

    /// <summary>Where a text uses one of them.</summary>
    internal IEnumerable<Mention.OfEntity> In(string text, string normalised) =>
        from coined in names
        let isHan = Writing.IsHan(coined.Name[0])
        from at in Places(isHan ? normalised : text, coined.Name)
        where isHan || StandsAlone(text, at, at + coined.Name.Length)
        select coined.As with { Span = new TextSpan(at, at + coined.Name.Length) };

    private static IEnumerable<int> Places(string text, string name)
    {
        for (var at = text.IndexOf(name, StringComparison.Ordinal); at >= 0; at = text.IndexOf(name, at + name.Length, StringComparison.Ordinal))
        {
            if (Writing.IsHan(name[0]) || IsWord(text, at, at + name.Length)) yield return at;
        }
    }

    private static bool IsWord(string text, int start, int end) =>
        (start == 0 || !char.IsLetterOrDigit(text[start - 1]) || Writing.IsHan(text[start - 1])) && (end == text.Length || !char.IsLetterOrDigit(text[end]) || Writing.IsHan(text[end]));

    // Mount Foxtail and Foxtail Bay are other things than Foxtail.
    private static bool StandsAlone(string text, int start, int end) =>
        !(end + 1 < text.Length && text[end] is ' ' or '-' && char.IsUpper(text[end + 1]))
        && !(start > 1 && text[start - 1] is ' ' or '-' && char.IsUpper(text[text.LastIndexOf(' ', start - 2) + 1]) && text.LastIndexOf(' ', start - 2) > 0);
}
