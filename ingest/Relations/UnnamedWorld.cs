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
        && !Narrower().IsMatch(sentence.Normalised) && (context.Before is not { } before || !Names(before, Places)) && !(sentence.Sentence.Language == "zh" && IsAboutAPlace(sentence, context));

    // 全镇石灰石储量 …: a Chinese paragraph or section that speaks of a place goes on to speak of it.
    private static bool IsAboutAPlace(AnalysedSentence sentence, DocumentContext context) =>
        context.Recent.TakeWhile(said => said.Sentence.Block == sentence.Sentence.Block).Concat(context.HeadingsFromNearest).Any(said => Names(said, Places)) || Local().IsMatch(sentence.Normalised);

    [GeneratedRegex("(全|该|本|境|我)(省|市|县|镇|乡|区|州|旗|矿区|矿|内|国)|公司|企业|集团|项目", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex Local();

    private static bool Names(AnalysedSentence sentence, EntityKinds kinds) =>
        sentence.Tokens.Any(token => (token.Kinds & kinds) != 0 && token.First is Mention.OfEntity named && named.Senses[0].Entities[0] != WholeWorld.Entity);

    // What a survey states is said of the world; what a company states, of itself.
    [GeneratedRegex(@"\b(stated|estimates?d?|according to|reports?|reported|puts?|survey|statistics)\b", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex Source();

    [GeneratedRegex(@"\b(it|its|we|our|their|they|the (mines?|plants?|compan(y|ies)|projects?|refiner(y|ies)|smelters?|country|state|province|region|deposits?|group|firm|operation)|domestic(ally)?|national|per (vehicle|car|unit|tonne?)|each (car|vehicle))\b", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex Narrower();
}
