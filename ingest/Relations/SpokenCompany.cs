using System.Text.RegularExpressions;
using MineralGraph.Ingest.Cleaning;
using MineralGraph.Ingest.Coordination;
using MineralGraph.Ingest.Lexicons;
using MineralGraph.Ingest.Linking;
using MineralGraph.Ingest.Recognition;

namespace MineralGraph.Ingest.Relations;

/// <summary>Tells where Chinese words speak of a company: then what they leave out is no place that was spoken of before.</summary>
internal static partial class SpokenCompany
{
    private const EntityKinds Places = EntityKinds.Country | EntityKinds.Region;

    /// <summary>Whether a company is the last to be named, or pointed at, before what is said at a place, and no place is named behind it.</summary>
    internal static bool Is(AnalysedSentence sentence, TextSpan match)
    {
        if (sentence.Sentence.Language != "zh" || IsUnderItsPlace(sentence)) return false;
        var company = sentence.Tokens.LastOrDefault(token => token.Core.Start <= match.Start && IsCompany(token, sentence))?.Core.Start ?? -1;
        var pointed = Pointing().Matches(sentence.Normalised[..match.End]).LastOrDefault()?.Index ?? -1;
        var last = Math.Max(company, pointed);
        return last >= 0 && !sentence.Tokens.Any(token => token.Core.Start > last && token.Core.End <= match.End && (token.Kinds & Places) != 0 && !Belongs(token, sentence) && !Carrier.IsWorld(token));
    }

    // 智利：两家公司主导…，产量占全球的三成: the place before a colon is what the line is about.
    private static bool IsUnderItsPlace(AnalysedSentence sentence) =>
        sentence.Tokens is [var first, ..] && (first.Kinds & Places) != 0 && first.Core.Start <= 4 && first.Span.End < sentence.Normalised.Length && sentence.Normalised[first.Span.End] == ':';

    /// <summary>Whether a place stands right before the name of a company (印尼天马公司), and only tells whose it is.</summary>
    internal static bool Belongs(Token place, AnalysedSentence sentence) => Belongs(place.Span.End, sentence);

    /// <summary>The same of words that end at a place, and of those that only tell among whom a company is so large (国内最大的企业).</summary>
    internal static bool Belongs(int end, AnalysedSentence sentence) =>
        sentence.Sentence.Language == "zh" && (sentence.Tokens.Any(token => token.Core.Start == end && IsCompany(token, sentence))
            || Scope().IsMatch(sentence.Normalised, end) && sentence.Tokens.Any(token => token.Core.End < end && IsCompany(token, sentence)));

    /// <summary>Whether the company that is meant is only pointed at.</summary>
    internal static bool IsPointedAt(AnalysedSentence sentence, TextSpan match) =>
        sentence.Sentence.Language == "zh" && Pointing().Match(sentence.Normalised) is { Success: true } pointing && pointing.Index < match.End
        && !sentence.Tokens.Any(token => token.Core.End <= match.Start && IsCompany(token, sentence));

    private static bool IsCompany(Token token, AnalysedSentence sentence) =>
        token.Kinds == EntityKinds.Org && token.First is Mention.OfEntity { Senses: [var sense, ..] } && !Agencies.IsOne(sense.Entities[0].Name)
        && !Agencies.Tells(sentence.Normalised, token.Span.End) && !(token.Core.Start > 0 && sentence.Normalised[token.Core.Start - 1] == '据');

    // 国内最大的, 国内份额: among whom it is so large.
    [GeneratedRegex(@"\G(的)?(最|首|唯一|领先|知名|龙头|第|规模最|产能最|市场|份额)", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex Scope();

    [GeneratedRegex("(?<=^|[，;。:])(目前|报告期内|同时|此外|其中|另外)?，?((该|本|这家|这个)?(公司|集团)|(该|本|这家)(企业|矿企|厂商|生产商|矿商))(?!债|章程|法|化|名|税)", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex Pointing();
}
