using System.Text.RegularExpressions;
using MineralGraph.Ingest.Lexicons;
using MineralGraph.Ingest.Linking;
using MineralGraph.Ingest.Recognition;

namespace MineralGraph.Ingest.Relations;

/// <summary>Tells where a figure without a place is the world's: "Some 40 tonnes of it are mined each year" in a text that is about no one country.</summary>
internal static partial class UnnamedWorld
{
    private const EntityKinds Places = EntityKinds.Country | EntityKinds.Region | EntityKinds.Deposit;

    internal static bool IsMeant(AnalysedSentence sentence, DocumentContext context) =>
        context.HomeCountry is null && !Names(sentence, Places) && (!Names(sentence, EntityKinds.Org) || Source().IsMatch(sentence.Normalised))
        && !Narrower().IsMatch(sentence.Normalised) && (context.Before is not { } before || !Names(before, Places));

    private static bool Names(AnalysedSentence sentence, EntityKinds kinds) =>
        sentence.Tokens.Any(token => (token.Kinds & kinds) != 0 && token.First is Mention.OfEntity named && named.Senses[0].Entities[0] != WholeWorld.Entity);

    // What a survey states is said of the world; what a company states, of itself.
    [GeneratedRegex(@"\b(stated|estimates?d?|according to|reports?|reported|puts?|survey|statistics)\b", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex Source();

    [GeneratedRegex(@"\b(it|its|we|our|their|they|the (mines?|plants?|compan(y|ies)|projects?|refiner(y|ies)|smelters?|country|state|province|region|deposits?|group|firm|operation)|domestic(ally)?|national|per (vehicle|car|unit|tonne?)|each (car|vehicle))\b", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex Narrower();
}
