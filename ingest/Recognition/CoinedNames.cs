using MineralGraph.Ingest.Cleaning;
using MineralGraph.Ingest.Lexicons;

namespace MineralGraph.Ingest.Recognition;

/// <summary>Names of deposits that a Chinese document forms somewhere and then uses without the words that show what they are: 石门坎铜矿床 …，石门坎的品位 ….</summary>
internal sealed class CoinedNames
{
    // Shorter names may be anything where nothing shows what they are.
    private const int ShortestName = 3;

    // Beyond so many a document is a list of names, and each has its own words beside it.
    private const int MostNames = 64;

    private readonly List<(string Name, Mention.OfEntity As)> names;

    private CoinedNames(List<(string, Mention.OfEntity)> names) => this.names = names;

    internal static CoinedNames Of(IEnumerable<Mention> mentions, Lexicon lexicon) => new(
    [
        .. mentions.OfType<Mention.OfEntity>()
            .Where(mention => mention.Kinds == EntityKinds.Deposit && mention.Senses[0].Entities[0] is { Name: var name } entity && name.Length >= ShortestName && Writing.IsHan(name[0]) && !lexicon.Entities.ContainsKey(entity))
            .DistinctBy(mention => mention.Senses[0].Entities[0]).Take(MostNames)
            .Select(mention => (lexicon.Simplifier.Normalise(mention.Senses[0].Entities[0].Name), mention with { Words = mention.Senses[0].Entities[0].Name })),
    ]);

    /// <summary>Whether a sentence uses one of them, and was not seen to name a deposit there.</summary>
    internal bool AreMissedIn(string normalised, IReadOnlyCollection<Mention> known) =>
        In(normalised).Any(mention => !known.Any(other => other.Span.Overlaps(mention.Span) && other is Mention.OfEntity { Kinds: EntityKinds.Deposit }));

    /// <summary>Where the normalised text uses one of them.</summary>
    internal IEnumerable<Mention.OfEntity> In(string normalised)
    {
        foreach (var (name, coined) in names)
        {
            for (var at = normalised.IndexOf(name, StringComparison.Ordinal); at >= 0; at = normalised.IndexOf(name, at + name.Length, StringComparison.Ordinal))
                yield return coined with { Span = new TextSpan(at, at + name.Length) };
        }
    }
}
