using System.Text.RegularExpressions;
using MineralGraph.Ingest.Coordination;
using MineralGraph.Ingest.Lexicons;
using MineralGraph.Ingest.Linking;
using MineralGraph.Ingest.Recognition;

namespace MineralGraph.Ingest.Relations;

/// <summary>Tells which places an English sentence names only to say whose something is, or where it lies.</summary>
internal static partial class Bystander
{
    private const int LongestOwned = 24;
    private const EntityKinds Places = EntityKinds.Country | EntityKinds.Region;

    internal static bool Is(Token place, AnalysedSentence sentence) =>
        sentence.Sentence.Language == "en" && (place.Kinds & Places) != 0 && (Owns(place, sentence) || IsAddress(place, sentence) || Encloses(place, sentence) || IsOfApposition(place, sentence));

    // "The Longreef mine, the only one of its kind in Peru, yields …": where it is the only one is no subject.
    private static bool IsOfApposition(Token place, AnalysedSentence sentence) =>
        place.Span.End < sentence.Normalised.Length && sentence.Normalised[place.Span.End] == ',' && Apposition().IsMatch(sentence.Normalised[..place.Core.Start])
        && sentence.Tokens.Any(owner => owner.Span.End < place.Core.Start && (owner.Kinds & (EntityKinds.Deposit | EntityKinds.Org)) != 0);

    [GeneratedRegex(@", (the|an?|once|one of)\b[^,;]{3,60} (in|of)( the)? $", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex Apposition();

    /// <summary>"Peru's company Longreef", "a Peru-based asset": who is spoken of is the one that belongs there.</summary>
    internal static bool Owns(Token place, AnalysedSentence sentence)
    {
        if (sentence.Sentence.Language != "en" || (place.Kinds & Places) == 0) return false;
        var behind = sentence.Normalised.AsSpan(place.Span.End);
        return behind.StartsWith("-based", StringComparison.Ordinal)
            || behind.StartsWith("'s ", StringComparison.Ordinal) && sentence.Tokens.Any(held => (held.Kinds & EntityKinds.Org) != 0 && held.Core.Start > place.Span.End && held.Core.Start - place.Span.End <= LongestOwned);
    }

    /// <summary>"The Geological Survey reported that …": who only counts or tells is not spoken of.</summary>
    internal static bool Tells(Token teller, string text) =>
        teller.First is Mention.OfEntity org && teller.Kinds == EntityKinds.Org && (Agencies.IsOne(org.Senses[0].Entities[0].Name) || Agencies.Tells(text, teller.Span.End));

    /// <summary>Whether words speak of a company, in its name or as "we": what it digs up says nothing of the country that the sentence before spoke of.</summary>
    internal static bool SpeaksOfCompany(Rule rule, IEnumerable<Token> tokens, EntityKinds kinds, AnalysedSentence sentence) =>
        sentence.Sentence.Language == "en" && (kinds & EntityKinds.Country) != 0 && (tokens.Any(token => (token.Kinds & EntityKinds.Org) != 0 && !Tells(token, sentence.Normalised)) || rule.Predicate == "production" && Ours().IsMatch(sentence.Normalised));

    [GeneratedRegex(@"^(we|our)\b|\b(our|we (had|produced|mined|delivered|sold))\b", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex Ours();

    // "In Ontario, Canada, …": where it lies is no subject.
    private static bool IsAddress(Token place, AnalysedSentence sentence) =>
        sentence.Tokens.Any(inner => (inner.Kinds & (EntityKinds.Region | EntityKinds.Deposit)) != 0 && place.Core.Start - inner.Span.End is 2
            && sentence.Normalised.AsSpan(inner.Span.End, 2) is ", " && Located().IsMatch(sentence.Normalised[..inner.Core.Start]));

    /// <summary>"The Longreef mine in eastern Peru yields …": who yields is the mine, and no more of Peru.</summary>
    internal static bool Encloses(Token place, AnalysedSentence sentence) => SiteIn(place, sentence) is not null;

    /// <summary>The mine that a place is named to tell where it lies; null where none is.</summary>
    internal static Token? SiteIn(Token place, AnalysedSentence sentence) =>
        sentence.Sentence.Language == "en" && (place.Kinds & Places) != 0 && (place.Kinds & EntityKinds.Deposit) == 0
        && sentence.Tokens.LastOrDefault(inner => inner.Span.End <= place.Core.Start && (inner.Kinds & EntityKinds.Deposit) != 0) is { } site
        && place.Core.Start - site.Span.End <= LongestWay && Within().IsMatch(sentence.Normalised[site.Span.End..place.Core.Start]) ? site : null;

    private const int LongestWay = 48;

    [GeneratedRegex(@"^('s)?( (mine|mines|project|deposit|operations?|smelter|refinery|plant|complex|pit|works|site|mill|facility|brine|quarry|[a-z]+)){0,5} in( the)?( [a-z]+)? $", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex Within();

    [GeneratedRegex(@"\b(in|at|near|of|from|within)( the)? $", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex Located();
}
