using System.Text.RegularExpressions;
using MineralGraph.Ingest.Cleaning;
using MineralGraph.Ingest.Coordination;
using MineralGraph.Ingest.Lexicons;
using MineralGraph.Ingest.Linking;
using MineralGraph.Ingest.Recognition;
using MineralGraph.Model;

namespace MineralGraph.Ingest.Relations;

/// <summary>Finds the end that a clause leaves out: in the same sentence, in the words before a colon, in the heading, in the sentence before.</summary>
internal static partial class Carrier
{
    internal static IEnumerable<RelationEnd> Find(string tokenClass, AnalysedSentence sentence, TextSpan match, DocumentContext context) =>
        FormerOrLatter.Of([.. FindAll(tokenClass, sentence, match, context)], sentence.Normalised, match);

    private static IEnumerable<RelationEnd> FindAll(string tokenClass, AnalysedSentence sentence, TextSpan match, DocumentContext context)
    {
        var kinds = TokenClass.KindsOf(tokenClass);
        if ((kinds & EntityKinds.Country) != 0 && IsEverywhere(sentence, match)) return [new RelationEnd(WholeWorld.Entity, "", null, null)];
        if (context.Pointed.At(sentence, match, kinds) is { } pointed) return [pointed];
        if ((kinds & EntityKinds.Country) != 0 && PointsAtCountry(sentence, match) && CountrySaid(context) is { } country) return [country];
        if ((kinds & Places) != 0 && (kinds & ~Sites) == 0 && SpokenCompany.Is(sentence, match)) return [];
        if (kinds != EntityKinds.Org && (kinds & EntityKinds.Org) != 0 && SpokenCompany.IsPointedAt(sentence, match)) return [];
        var near = InSentence(tokenClass, sentence, match);
        if (near is not null && !((sentence.Sentence.Language == "zh" || IsPronoun(sentence, match)) && Oblique.Is(near, sentence))) return Ends(near, kinds, isHere: true);
        if (near is null && kinds == EntityKinds.Commodity && MinedAt(sentence, match, context) is { Count: > 0 } mined) return mined;
        if ((BeginsWithPronoun(sentence) || SpeaksOfThatCountry(kinds, sentence, match)) && MeantByPronoun(kinds, sentence, context) is { } meant) return Ends(meant, kinds, isHere: false);
        if (Ahead(tokenClass, sentence, match) is { } ahead) return Ends(ahead, kinds, isHere: true);
        if (!IsCell(sentence) && Opening(kinds, sentence, context) is { } opening) return Ends(opening, kinds, isHere: false);
        foreach (var heading in context.HeadingsFromNearest)
        {
            if (Only(kinds, heading) is { } topic) return OfParagraph([.. Ends(topic, kinds, isHere: false)], kinds, sentence, context);
        }

        if (!IsCell(sentence) && FromBefore(kinds, sentence, context) is { } subject) return Ends(subject, kinds, isHere: false);
        if (near is not null) return Ends(near, kinds, isHere: true);
        return (kinds & EntityKinds.Country) != 0 && context.HomeCountry is { } home && !GoesOnOfCompany(sentence, context) ? [new RelationEnd(home, "", null, null)] : [];
    }

    // 公司矿产铜95万吨；矿产金68吨: behind a semicolon the company goes on.
    private static bool GoesOnOfCompany(AnalysedSentence sentence, DocumentContext context) =>
        context.Before is { } before && before.Sentence.Block == sentence.Sentence.Block && before.Normalised.EndsWith(';') && SpokenCompany.Is(before, new TextSpan(before.Normalised.Length, before.Normalised.Length));

    // 西芒杜铁矿去年产量 …: what a mine is called after is what it yields.
    private static List<RelationEnd> MinedAt(AnalysedSentence sentence, TextSpan match, DocumentContext context)
    {
        if (sentence.Sentence.Language != "zh" || context.Names is not { } names || sentence.Tokens.LastOrDefault(token => (token.Kinds & EntityKinds.Deposit) != 0 && token.Core.Start < match.End) is not { Members.Length: 1 } mine) return [];
        return [.. names.Inside(mine, EntityKinds.Commodity).Where(metal => metal.Span?.End >= mine.Core.End - 1).DistinctBy(metal => metal.Entity)];
    }

    private const EntityKinds Places = EntityKinds.Country | EntityKinds.Region;
    private const EntityKinds Sites = Places | EntityKinds.Deposit;

    // "Reserves amount to 90 tons worldwide": nobody's that was spoken of before.
    private static bool IsEverywhere(AnalysedSentence sentence, TextSpan match) =>
        sentence.Sentence.Language == "en" && (Everywhere().IsMatch(sentence.Normalised[match.Start..match.End]) || EverywhereBehind().IsMatch(sentence.Normalised, match.End));

    [GeneratedRegex(@"\b(worldwide|world-wide|globally)\b", RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex Everywhere();

    [GeneratedRegex(@"\G [^,;.()]{0,60}\b(worldwide|world-wide|globally)\b", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex EverywhereBehind();

    // "Last year, the country sold …": a capital that acted in the sentences before stands for its country.
    private static bool PointsAtCountry(AnalysedSentence sentence, TextSpan match) =>
        TheCountry().Match(sentence.Normalised) is { Success: true } pointing && pointing.Index < match.End && !sentence.Tokens.Any(token => token.Core.Start < match.End && (token.Kinds & EntityKinds.Country) != 0 && !IsWorld(token));

    /// <summary>"The country, which …": whose sentence it is stands before, whatever other country it goes on to name.</summary>
    internal static bool SpeaksOfTheCountry(AnalysedSentence sentence, EntityKinds kinds) =>
        (kinds & EntityKinds.Country) != 0 && sentence.Sentence.Language == "en" && OpensWithTheCountry().IsMatch(sentence.Normalised);

    [GeneratedRegex(@"^(the|this) (country|nation),? (?!(with|of|in|that|to)\b)", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex OpensWithTheCountry();

    private static RelationEnd? CountrySaid(DocumentContext context)
    {
        foreach (var said in context.Recent)
        {
            var named = said.Tokens.FirstOrDefault(token => (token.Kinds & Places) != 0 && token.Members.Length == 1 && !IsWorld(token));
            if (named is null) continue;
            var country = KnownPlaces.CountriesOf(TokenEnds.Of(named, Places).First().Entity).Cast<EntityId?>().FirstOrDefault();
            return country is { } meant ? new RelationEnd(meant, "", null, null) : null;
        }

        return null;
    }

    [GeneratedRegex(@"\b(the|this) (country|nation)('s)?\b", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex TheCountry();

    // A row of a table is about what it names; the row before is about something else.
    private static bool IsCell(AnalysedSentence sentence) => sentence.Quote is not null;

    // 作为炼钢的原料，锰 …: what is said before its subject is named.
    private static Token? Ahead(string tokenClass, AnalysedSentence sentence, TextSpan match)
    {
        var begins = match.Start < sentence.Normalised.Length && sentence.Normalised[match.Start] is '，' or ';' ? match.Start + 1 : match.Start;
        if (!Forward.Any(word => sentence.Normalised.AsSpan(begins).StartsWith(word, StringComparison.Ordinal)) || sentence.Normalised.IndexOf('，', match.End - 1) is not (var comma and > 0)) return null;
        return sentence.Tokens.FirstOrDefault(token => token.Core.Start > comma && token.Core.Start - comma <= 4 && TokenClass.Fits(token, tokenClass) && MayBeSubject(token, sentence));
    }

    private static readonly string[] Forward = ["作为", "除了", "除"];

    // "It" means no list: where the sentence before speaks of several, one that was spoken of alone before them is meant.
    private static Token? MeantByPronoun(EntityKinds kinds, AnalysedSentence sentence, DocumentContext context)
    {
        if (context.Before is not { } before) return null;
        var subject = Subject(kinds, before);
        if (subject is not { Members.Length: > 1 } || (kinds & EntityKinds.Commodity) == 0 || !Singular().IsMatch(sentence.Normalised)) return subject;
        return context.Recent.Skip(1).Where(said => said.Sentence.Block == sentence.Sentence.Block).Select(said => Subject(kinds, said)).FirstOrDefault(alone => alone is { Members.Length: 1 });
    }

    [GeneratedRegex(@"^(it|its|the (metal|element)('s)?) ", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex Singular();

    // Within its paragraph, what the sentence before opens with is nearer than the heading.
    private static Token? Opening(EntityKinds kinds, AnalysedSentence sentence, DocumentContext context)
    {
        if ((kinds & EntityKinds.Commodity) == 0 || context.Before is not { } before || before.Sentence.Block != sentence.Sentence.Block) return null;
        if (sentence.Sentence.Language == "zh") return Subject(kinds, before) is { Members.Length: 1, Core.Start: <= OpeningWords } subject ? subject : null;
        // A paragraph that names what its heading does is about that, whatever else it opens with.
        var paragraph = context.Recent.TakeWhile(said => said.Sentence.Block == sentence.Sentence.Block).ToList();
        var heading = context.HeadingsFromNearest.Select(above => Only(kinds, above)).FirstOrDefault(topic => topic is not null);
        if (heading is null || paragraph.Exists(said => NamesOneOf(heading, kinds, said))) return null;
        return paragraph.Select(said => Subject(kinds, said)).FirstOrDefault(said => said is { Members.Length: 1, Core.Start: <= OpeningPhrase });
    }

    private static bool NamesOneOf(Token heading, EntityKinds kinds, AnalysedSentence sentence)
    {
        var named = TokenEnds.Of(heading, kinds).Select(end => end.Entity).ToHashSet();
        return sentence.Tokens.SelectMany(token => TokenEnds.Of(token, kinds)).Any(end => named.Contains(end.Entity));
    }

    private const int OpeningWords = 2;
    private const int OpeningPhrase = 45;

    // A metal stays what is spoken of through sentences that name none; a place does so within its Chinese paragraph.
    private static Token? FromBefore(EntityKinds kinds, AnalysedSentence sentence, DocumentContext context) =>
        context.Recent.Take(DocumentContext.Remembered).TakeWhile((before, age) => age == 0 && !SpeaksAnew(kinds, sentence, before) || (kinds & EntityKinds.Commodity) != 0 || sentence.Sentence.Language == "zh" && before.Sentence.Block == sentence.Sentence.Block)
            .Select(before => Subject(kinds, before)).FirstOrDefault(subject => subject is not null);

    // Under "Selenium and tellurium" a paragraph that has named one of them goes on about that one.
    private static List<RelationEnd> OfParagraph(List<RelationEnd> topics, EntityKinds kinds, AnalysedSentence sentence, DocumentContext context)
    {
        if (topics.Count < 2 || sentence.Sentence.Language != "en") return topics;
        var named = context.Recent.TakeWhile(said => said.Sentence.Block == sentence.Sentence.Block).Append(sentence).SelectMany(said => said.Tokens).SelectMany(token => TokenEnds.Of(token, kinds)).Select(end => end.Entity).ToHashSet();
        return topics.FindAll(topic => named.Contains(topic.Entity)) is { Count: 1 } own ? own : topics;
    }

    // An English paragraph that names nobody and points at nobody does not go on about who was named in the last.
    private static bool SpeaksAnew(EntityKinds kinds, AnalysedSentence sentence, AnalysedSentence before) =>
        sentence.Sentence.Language == "en" && (kinds & EntityKinds.Org) != 0 && before.Sentence.Block != sentence.Sentence.Block && !BeginsWithPronoun(sentence);

    /// <summary>The topic of the nearest heading that names one.</summary>
    internal static IEnumerable<RelationEnd> FromHeading(string tokenClass, DocumentContext context)
    {
        var kinds = TokenClass.KindsOf(tokenClass);
        return context.HeadingsFromNearest.Select(heading => (IsLabel: IsLabel(heading), Topic: Only(kinds, heading))).Where(above => above.Topic is not null)
            .Select(above => (above.IsLabel, Ends: Ends(above.Topic!, kinds, isHere: false).ToList())).FirstOrDefault(above => above.IsLabel || above.Ends.Count == 1).Ends ?? [];
    }

    // The subject of the nearest earlier clause: a token that opens a clause, else the first of its kind.
    private static Token? InSentence(string tokenClass, AnalysedSentence sentence, TextSpan match)
    {
        var kinds = TokenClass.KindsOf(tokenClass);
        var earlier = Innermost.Of([.. sentence.Tokens.Where(token => token.Span.End <= match.Start && TokenClass.Fits(token, tokenClass) && MayBeSubject(token, sentence))]);
        // "Doping selenium with thallium, it …": what a preposition governs is spoken of only where nothing else is.
        if (earlier.Exists(token => !Oblique.Is(token, sentence))) earlier.RemoveAll(token => Oblique.Is(token, sentence));
        earlier.RemoveAll(token => Bystander.Owns(token, sentence));
        if (tokenClass == TokenClass.Metal && sentence.Sentence.Language == "en") earlier.RemoveAll(token => Plants().IsMatch(sentence.Normalised, token.Span.End));
        earlier = Whereabouts.Without(earlier, sentence);
        if (earlier.Exists(token => !Bystander.Is(token, sentence))) earlier.RemoveAll(token => Bystander.Is(token, sentence));
        if (sentence.Sentence.Language == "en" && Relative.Of(earlier, sentence, match) is { } antecedent) return antecedent;
        // A word that may be an ore as well as its metal is no metal where another word is one without doubt.
        if (earlier.Exists(token => (token.Kinds & ~kinds) == 0)) earlier.RemoveAll(token => (token.Kinds & ~kinds) != 0);
        // 世界锡矿多在印尼，储量 …: what is said next is said of the place, not of the world.
        if (sentence.Sentence.Language == "zh" && earlier.Exists(token => !IsWorld(token))) earlier.RemoveAll(IsWorld);
        else if (BeginsWithPronoun(sentence)) earlier.RemoveAll(IsWorld);
        if (sentence.Sentence.Language == "zh" && kinds == EntityKinds.Commodity && OfLastSite(earlier, sentence, match) is { } told) return told;
        // 铊是铜和铅冶炼时回收的: of two that stand at the beginning of a clause, the first is spoken of.
        return earlier.LastOrDefault(token => OpensClause(sentence, token.Span.Start)) is { } opening
            ? earlier.Find(token => ClauseStart(sentence.Normalised, token.Span.Start) == ClauseStart(sentence.Normalised, opening.Span.Start))
            : earlier.FirstOrDefault();
    }

    // 青海锂资源占一半，察尔汗是最大的钾肥基地，年产能 …: a clause that opens with another site or company and names a metal changes what is spoken of.
    private static Token? OfLastSite(List<Token> metals, AnalysedSentence sentence, TextSpan match)
    {
        var site = sentence.Tokens.LastOrDefault(token => token.Span.End <= match.Start && token.First is Mention.OfEntity && (token.Kinds & (EntityKinds.Deposit | EntityKinds.Org)) != 0 && (token.Kinds & EntityKinds.Commodity) == 0 && OpensClause(sentence, token.Span.Start));
        return site is null ? null : metals.Find(metal => metal.Core.Start > site.Span.Start && ClauseStart(sentence.Normalised, metal.Span.Start) == ClauseStart(sentence.Normalised, site.Span.Start));
    }

    // "Lead mines contribute 40 %, tin smelters 30 %": neither is what they yield besides.
    [GeneratedRegex(@"\G (mines|smelters|refineries|operations|ores|plants)\b", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex Plants();

    // 占世界 and 居全球 compare with the world and do not speak of it; "critical minerals" is what everything here is about.
    private static bool MayBeSubject(Token token, AnalysedSentence sentence)
    {
        var isCompared = token.Core.Start > 0 && sentence.Normalised[token.Core.Start - 1] is ('占' or '居' or '列' or '比' or '似' or '像' or '跟') || IsMeasure(token, sentence.Normalised) || IsWorldBesideAPlace(token, sentence);
        return !isCompared && !IsOrigin(token, sentence.Normalised) && !HoldsAnother(token, sentence) && !IsCompanion(token, sentence.Normalised) && !IsMaker(token, sentence.Normalised) && !IsSmelted(token, sentence.Normalised) && !IsSort(token, sentence.Normalised) && !(token.First is Mention.OfEntity mention && mention.Senses.Any(sense => sense.Entities[0].Name is CriticalMinerals.Name or "steel"));
    }

    // 从智利进口: where something comes from is not who takes it.
    private static bool IsOrigin(Token token, string text) =>
        (token.Kinds & EntityKinds.Country) != 0 && token.Core.Start > 0 && text[token.Core.Start - 1] is '从' or '自' && Fetched.Any(verb => text.AsSpan(token.Span.End).StartsWith(verb));

    private static readonly string[] Fetched = ["进口", "等国进口", "等地进口", "采购", "购买", "运来", "引进"];

    // 重稀土中的镝: what is spoken of is the one within.
    private static bool HoldsAnother(Token token, AnalysedSentence sentence) =>
        (token.Kinds & EntityKinds.Commodity) != 0 && sentence.Tokens.FirstOrDefault(next => next.Core.Start >= token.Span.End) is { } next && (next.Kinds & EntityKinds.Commodity) != 0
        && sentence.Normalised.AsSpan(token.Span.End, next.Span.Start - token.Span.End) is "中的" or "里的" or "之中的";

    // "Mixed with aluminium, it …": what stands beside the subject.
    private static bool IsCompanion(Token token, string text) =>
        (token.Kinds & EntityKinds.Commodity) != 0 && (text.AsSpan(0, token.Core.Start).EndsWith("with ") || text.AsSpan(0, token.Core.Start).EndsWith("like "));

    // 氧化铝厂 is a plant and no alumina.
    private static bool IsMaker(Token token, string text) => (token.Kinds & EntityKinds.Commodity) != 0 && token.Span.End < text.Length && text[token.Span.End] == '厂';

    // 锌/铝冶炼副产，用于 …; 提锂后的废渣可 …: what comes of their working is spoken of, not they.
    private static bool IsSmelted(Token token, string text) =>
        (token.Kinds & EntityKinds.Commodity) != 0 && (Smelted().IsMatch(text, token.Span.End) || Writing.IsHan(text[token.Core.Start]) && WorkedMetal.IsHeld(text, token.Core));

    [GeneratedRegex(@"\G(矿)?(冶炼|精炼|熔炼|选冶|电解|开采|采选|采冶|加工)?(的)?副产", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex Smelted();

    // 石英-萤石脉, 锂型: what only tells which sort.
    private static bool IsSort(Token token, string text) =>
        (token.Kinds & EntityKinds.Commodity) != 0 && (token.Span.End < text.Length && text[token.Span.End] is '脉' or '型' or '质');

    // 导热好过普通的铜: what something else is measured by.
    private static bool IsMeasure(Token token, string text) =>
        (token.Kinds & EntityKinds.Commodity) != 0 && (Than.Any(word => text.AsSpan(0, token.Core.Start).EndsWith(word)));

    private static readonly string[] Than = ["普通", "高于", "低于", "优于", "多于", "少于", "大于", "小于", "不如", "好于", "重于", "次于"];

    internal static bool IsWorld(Token token) => token.First is Mention.OfEntity world && world.Senses[0].Entities[0] == WholeWorld.Entity;

    /// <summary>"The world's largest reserve of rhenium": whoever holds it is spoken of, and not the world.</summary>
    internal static bool IsScope(Token token, string text) => IsWorld(token) && Superlative().IsMatch(text, token.Span.End);

    /// <summary>"Africa's second-largest copper producer": one of its parts is spoken of.</summary>
    internal static bool IsOutdone(Token token, string text) =>
        (token.Kinds & EntityKinds.Region) != 0 && (token.Kinds & EntityKinds.Country) == 0 && text.AsSpan(token.Span.End).StartsWith("'s ") && Superlative().IsMatch(text, token.Span.End);

    [GeneratedRegex(@"\G('s)? ((second|third|fourth|fifth|sixth|\d+(nd|rd|th))[- ])?(largest|biggest|richest|greatest|most|top|leading|main)\b", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex Superlative();

    // "China is the world's largest …" speaks of China.
    private static bool IsWorldBesideAPlace(Token token, AnalysedSentence sentence) =>
        IsWorld(token)
        && sentence.Tokens.Any(other => other.Core.Start < token.Core.Start && (other.Kinds & EntityKinds.Country) != 0 && !IsWorld(other));

    private static int ClauseStart(string text, int at) => at == 0 ? 0 : text.LastIndexOfAny(['，', ',', ';', ':', '。'], at - 1) + 1;

    private static bool OpensClause(AnalysedSentence sentence, int at)
    {
        var text = sentence.Normalised;
        // 2012年中国储量 …: when it was does not keep a place from opening its clause.
        var from = sentence.Tokens.FirstOrDefault(time => time.First is Mention.OfTime && time.Span.End == at)?.Span.Start ?? at;
        at = from;
        while (from > 0 && at - from < 3 && text[from - 1] is not ('，' or ',' or ';' or ':' or '。')) from--;
        return from == 0 || text[from - 1] is '，' or ',' or ';' or ':' or '。';
    }

    private static Token? Subject(EntityKinds kinds, AnalysedSentence sentence)
    {
        var named = sentence.Tokens.Where(token => (token.Kinds & kinds) != 0 && MayBeSubject(token, sentence) && !IsAmbiguous(token, kinds, sentence) && !Oblique.IsWorked(token, sentence)).ToList();
        var subject = Whereabouts.Without(named, sentence).Find(token => !Oblique.Is(token, sentence)) ?? named.FirstOrDefault();
        return subject is not null && (subject.Members.Length <= LongestSubject || (subject.Kinds & EntityKinds.Commodity) != 0) ? subject : null;
    }

    // Magnetite is where the iron comes from as much as it is the iron: "it" means neither.
    private static bool IsAmbiguous(Token token, EntityKinds kinds, AnalysedSentence sentence) => sentence.Sentence.Language == "en" && (token.Kinds & ~kinds & EntityKinds.Host) != 0;

    // Of many places that a sentence lists, the next one speaks of none in particular.
    private const int LongestSubject = 3;

    private static Token? Only(EntityKinds kinds, AnalysedSentence heading)
    {
        var tokens = heading.Tokens.Where(token => (token.Kinds & kinds) != 0).ToList();
        return tokens.Count == 1 && tokens[0].Members.Length <= (IsLabel(heading) ? LongestLabel : LongestSubject) ? tokens[0] : null;
    }

    // 镧(La)、铈(Ce): a line that ends in a colon says of all that it lists what follows.
    private static bool IsLabel(AnalysedSentence heading) =>
        heading.Tokens.Length == 1 && heading.Normalised.EndsWith(':') && Enumerable.Range(0, heading.Masked.Mask.Length).All(at => heading.Masked.TokenAt(at) >= 0 || !char.IsLetterOrDigit(heading.Masked.Mask[at]));

    private const int LongestLabel = 6;

    private static bool IsPronoun(AnalysedSentence sentence, TextSpan match) =>
        sentence.Sentence.Language == "en" && StandingPronoun().IsMatch(sentence.Normalised[match.Start..match.End]);

    [GeneratedRegex(@"^[ ,;]*((and|but|while|although|though|so|where|whereas) )?(it|it's|they|they're|the metal|the element) ", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex StandingPronoun();

    private static bool BeginsWithPronoun(AnalysedSentence sentence) =>
        Pronouns.Any(pronoun => sentence.Normalised.StartsWith(pronoun, StringComparison.Ordinal));

    // 去年该国产量 …: the country is the one that the sentence before spoke of.
    private static bool SpeaksOfThatCountry(EntityKinds kinds, AnalysedSentence sentence, TextSpan match) =>
        (kinds & EntityKinds.Country) != 0 && sentence.Normalised.IndexOf("该国", StringComparison.Ordinal) is var at and >= 0 && at < match.End;

    private static readonly string[] Pronouns = ["其", "该", "它", "此", "这", "it ", "its ", "they ", "their ", "this ", "these ", "the metal", "the element", "the mineral", "the country", "the nation", "the company", "the mine ", "the ministry", "the government"];

    private static IEnumerable<RelationEnd> Ends(Token token, EntityKinds kinds, bool isHere) => isHere
        ? TokenEnds.Of(token, kinds)
        : TokenEnds.Of(token, kinds).Select(end => end with { Words = "", Span = null, Member = null });
}
