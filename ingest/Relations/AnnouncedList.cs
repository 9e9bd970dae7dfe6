using System.Text.RegularExpressions;
using MineralGraph.Ingest.Lexicons;
using MineralGraph.Ingest.Recognition;

namespace MineralGraph.Ingest.Relations;

/// <summary>A list of names under the sentence that announces it: items and rows that say no more than what they name mean what that sentence says of them.</summary>
internal sealed partial class AnnouncedList
{
    // "natural flake graphite": how far into an item its name may begin.
    private const int FarthestName = 32;

    private AnalysedSentence? last;

    /// <summary>What announces the list that the sentence now read is an item of; null where it is none.</summary>
    internal AnalysedSentence? Announcement { get; private set; }

    /// <summary>The one rate of the announcement, which holds for each of its items.</summary>
    internal Mention.OfQuantity? Figure => Announcement?.Tokens.SelectMany(token => token.Members).Select(member => member.Mention).OfType<Mention.OfQuantity>().Where(figure => figure.Dimension == "%").ToList() is [var only] ? only : null;

    /// <summary>The one year of the announcement, which holds for each of its items too.</summary>
    internal Mention.OfTime? Time => Announcement?.Tokens.Select(token => token.First).OfType<Mention.OfTime>().ToList() is [{ LastYear: null } only] ? only : null;

    /// <summary>A heading is an item only where what stands before says that items follow.</summary>
    internal void ReadHeading(AnalysedSentence heading)
    {
        if (Announcement is null && last is { } before && !Follows().IsMatch(before.Normalised)) last = null;
        Read(heading);
    }

    [GeneratedRegex(@":$|\b(following|follows?|below|listed here|(two|three|four|five|six|seven|eight|nine|ten|[0-9]+) (critical |strategic )?(elements|minerals|metals|materials|commodities|items))\b|如下|以下|下列|包括|：$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex Follows();

    internal void Read(AnalysedSentence sentence)
    {
        var isNext = last is { } before && sentence.Sentence.Block <= before.Sentence.Block + 1;
        var announces = isNext ? Announcement ?? last : null;
        last = sentence;
        Announcement = announces?.Sentence.Block < sentence.Sentence.Block && IsItem(sentence) ? announces : null;
    }

    private static bool IsItem(AnalysedSentence sentence) =>
        sentence.Tokens is [var first, ..] && first.Core.Start <= FarthestName && (first.Kinds & EntityKinds.Commodity) != 0
        && !sentence.Normalised.AsSpan(0, first.Core.Start).ContainsAny('.', ':', ';') && !Verb().IsMatch(sentence.Normalised);

    // What says something by itself is no item.
    [GeneratedRegex(@"\b(is|are|was|were|be|been|will|would|has|have|had|can|could|may|might|must|shall|should|do|does|did)\b|[:：]$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex Verb();
}
