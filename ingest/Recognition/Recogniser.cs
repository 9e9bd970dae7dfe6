using System.Collections.Immutable;
using System.Text.RegularExpressions;
using MineralGraph.Ingest.Cleaning;
using MineralGraph.Ingest.Lexicons;
using MineralGraph.Ingest.Linking;
using MineralGraph.Model;

namespace MineralGraph.Ingest.Recognition;

/// <summary>Finds all that a sentence names: words of the lexicons, names formed by pattern, quantities, times. Longer finds win over shorter ones within them.</summary>
internal sealed partial class Recogniser(Lexicon lexicon, Units units, IReadOnlyList<NamePattern> patterns)
{
    private readonly QuantityRecogniser quantities = new(units);
    private readonly ChineseHostName chineseHosts = new(lexicon);

    internal List<Mention> Find(string text, string language) => Find(text, language, []);

    /// <summary>What a sentence names; coined are the names in it that only other sentences show to be ones.</summary>
    internal List<Mention> Find(string text, string language, IEnumerable<Mention.OfEntity> coined)
    {
        var normalised = lexicon.Simplifier.Normalise(text);
        var words = FindWords(text, normalised, language);
        words.AddRange(coined);
        var names = FindNames(text, normalised, language, words);
        var times = TimeRecogniser.Find(text).ToList();
        var numbers = quantities.Find(lexicon.Simplifier.Simplify(text)).Select(quantity => AsWritten(quantity, text)).Where(quantity => !times.Exists(time => time.Span.Overlaps(quantity.Span)));
        if (language == "en") AddUnlisted(text, words, names);
        var resolved = Resolve(words, names, [.. times, .. numbers, .. RankRecogniser.Find(normalised)], normalised).ToList();
        return [.. PlaceNames.Extend(language == "en" ? Citations.LeaveOut(resolved, text) : resolved, normalised, text)];
    }

    // What is known by what it ends in, or by the word for what it is that it shares with others.
    private static void AddUnlisted(string text, List<Mention> words, List<Mention> names)
    {
        var fields = EnglishSites.Fields(text).Where(field => !words.Exists(word => word.Span.Overlaps(field.Span) && IsPlaceOrOwner(word))).ToList();
        names.RemoveAll(name => fields.Exists(field => field.Span.Contains(name.Span)));
        names.AddRange(fields);
        List<Mention> known = [.. words, .. names];
        names.AddRange(EnglishPlaces.Find(text).Concat(EnglishSites.Find(text)).Where(place => !known.Exists(word => word.Span.Overlaps(place.Span) && IsPlaceOrOwner(word))));
        names.AddRange(MineralName.Find(text, known));
    }

    private static bool IsPlaceOrOwner(Mention word) => word is Mention.OfEntity { Kinds: var kinds } && (kinds & (EntityKinds.Country | EntityKinds.Region | EntityKinds.Deposit | EntityKinds.Org | EntityKinds.Policy)) != 0;

    private static Mention AsWritten(Mention mention, string text) => mention is Mention.OfQuantity quantity ? quantity with { Words = text[quantity.Span.Start..quantity.Span.End] } : mention;

    private List<Mention> FindWords(string text, string normalised, string language)
    {
        var found = new List<Mention>();
        for (var at = 0; at < normalised.Length;)
        {
            var (length, senses) = lexicon.LongestAt(normalised, at);
            if (length > 1 && IsOfMineral(normalised, at + length) && lexicon.LongestAt(normalised.AsSpan(at, length - 1), 0) is var metal && metal.Length == length - 1) (length, senses) = metal;
            if (length == 0)
            {
                at++;
                continue;
            }

            var span = new TextSpan(at, at + length);
            var fitting = Fitting(senses, text, span);
            if (fitting.Length > 1 && BelongsToTrade(normalised, at + length)) fitting = fitting.RemoveAll(sense => sense.Kind == EntityKinds.Host);
            if (language == "en" && fitting.Any(sense => sense.Kind == EntityKinds.Host) && Belt().IsMatch(normalised, at + length)) fitting = fitting.RemoveAll(sense => sense.Kind == EntityKinds.Host);
            if (language == "zh" && fitting.Any(sense => sense.Kind == EntityKinds.Commodity) && Nickname().IsMatch(normalised[Math.Max(0, at - LongestNickname)..at])) fitting = [];
            if (normalised.AsSpan(at, length) is "咱们" && !OfTheCountry().IsMatch(normalised, at + length)) fitting = [];
            if (fitting.Any(sense => sense.Kind == EntityKinds.Use) && IsProcess(normalised, span))
            {
                at++;
                continue;
            }

            if (language == "en" && CapitalCity.IsOne(normalised, span) && !CapitalCity.Acts(normalised, span)) fitting = fitting.RemoveAll(sense => sense.Kind == EntityKinds.Country);
            if (IsDirection(normalised, span, found)) fitting = fitting.RemoveAll(sense => sense.Kind == EntityKinds.Region);
            if (fitting.Any(sense => sense.NeedsPlaceBefore)) fitting = fitting.RemoveAll(sense => sense.NeedsPlaceBefore && !(sense.Kind == EntityKinds.Region ? PlaceNames.IsListed(found, normalised, at) : PlaceNames.Precedes(found, normalised, at)));
            if (!fitting.IsEmpty) found.Add(new Mention.OfEntity(span, text[span.Start..span.End], fitting));
            at += length;
        }

        return found;
    }

    // 炼铝时得到的: what is done meanwhile is no application.
    private static bool IsProcess(string text, TextSpan word) => word.Length == 2 && text[word.Start] == '炼' && Meanwhile().IsMatch(text, word.End);

    [GeneratedRegex(@"\G(的)?(时|过程|同时|副产|厂|企业|渣|尾|烟|废|之余|顺带|后)", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex Meanwhile();

    // 锂矿物 is a mineral of lithium, and no ore.
    private static bool IsOfMineral(string text, int end) => end > 1 && end < text.Length && text[end - 1] == '矿' && text[end] == '物';

    // 咱们的稀土产量: those who speak mean their country where they go on to what countries do.
    [GeneratedRegex(@"\G[^，。;:、]{0,14}?(进口|出口|开采|冶炼|产量|储量|产能|消费|需求|依赖|依存|资源|缺口|供应|矿|自己产|自产)", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex OfTheCountry();

    // A norite belt is a stretch of country.
    [GeneratedRegex(@"\G[ -](belts?|provinces?|districts?|triangle|country|region)\b", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex Belt();

    // 被誉为"稀土之母": what something is likened to is not spoken of.
    private const int LongestNickname = 10;

    [GeneratedRegex("(称作|称为|称之为|誉为|喻为|叫做|号称|比作|美称)[\"“「『]?[\u4e00-\u9fff]{0,3}$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex Nickname();

    // 锡矿带, 铜矿业: where and by whom the metal is mined, and no ore of it.
    private static bool BelongsToTrade(string text, int end) => end < text.Length && (text[end] is '业' or '企' or '商' || text[end] == '带' && (end + 1 == text.Length || text[end + 1] is not ('出' or '来' or '着' or '有' or '点')));

    // 县西南20公里: which way it lies, and no part of the country.
    private static bool IsDirection(string text, TextSpan word, List<Mention> before) =>
        word.Length == 2 && text[word.Start] is '东' or '西' && text[word.Start + 1] is '南' or '北'
        && (word.Start > 0 && Divisions.Contains(text[word.Start - 1], StringComparison.Ordinal) || before is [.., Mention.OfEntity { Kinds: EntityKinds.Region } place] && place.Span.End == word.Start && text.AsSpan(word.End).StartsWith("部") || Bearing().IsMatch(text, word.End));

    private const string Divisions = "省州市县区镇乡旗";

    [GeneratedRegex(@"\G(侧|缘|向|延|方向|约?\s?\d+(\.\d+)?\s?(公里|千米|米|里|km))", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex Bearing();

    private static ImmutableArray<Sense> Fitting(ImmutableArray<Sense> senses, string text, TextSpan span)
    {
        if (senses.All(sense => sense.ExactCase is null)) return senses;
        var words = text[span.Start..span.End];
        return senses.RemoveAll(sense => sense.ExactCase is { } exact && exact != words && !IsInCapitals(exact, words) || sense.NeedsContext && !StandsAmongSymbols(text, span) || IsOxidationState(words, text, span));
    }

    // Thallium(I) oxide names no iodine, and iron(V) no vanadium.
    private static bool IsOxidationState(string words, string text, TextSpan span) =>
        words is "I" or "V" && span.Start > 1 && text[span.Start - 1] == '(' && span.End < text.Length && text[span.End] == ')' && char.IsAsciiLetterLower(text[span.Start - 2]);

    // DEPARTMENT OF THE INTERIOR, as the heads of notices write it.
    private static bool IsInCapitals(string name, string words) => name.Contains(' ', StringComparison.Ordinal) && words.Length == name.Length && !words.Any(char.IsLower) && words.Equals(name, StringComparison.OrdinalIgnoreCase);

    // "In" is indium in "(In)" or "Ge, Ga, In, Tl"; elsewhere it is a preposition.
    private static bool StandsAmongSymbols(string text, TextSpan span)
    {
        var before = span.Start > 0 ? text[span.Start - 1] : ' ';
        var behind = span.End < text.Length ? text[span.End] : ' ';
        var opens = before is '(' or '、' or '/' or '-' or '，' || Writing.IsHan(before);
        var closes = behind is ')' or '、' or '/' or '-' or '，' || Writing.IsHan(behind);
        return opens && closes || before == ' ' && behind == ',' && span.Start > 1 && text[span.Start - 2] == ',';
    }

    private List<Mention> FindNames(string text, string normalised, string language, List<Mention> words)
    {
        var masked = normalised.ToCharArray();
        foreach (var place in words.OfType<Mention.OfEntity>().Where(word => (word.Kinds & (EntityKinds.Country | EntityKinds.Region | EntityKinds.Org)) != 0 && (word.Kinds & EntityKinds.Deposit) == 0))
            masked.AsSpan(place.Span.Start, place.Span.Length).Fill(NamePattern.Edge);
        var readable = new string(masked);
        var found = new List<Mention>();
        foreach (var pattern in patterns.Where(pattern => pattern.Language == language))
        {
            var source = pattern.Kind is EntityKinds.Policy or EntityKinds.Org && !pattern.StopsAtPlaces ? normalised : readable;
            foreach (Match match in pattern.Pattern.Matches(source))
            {
                if (Named(pattern, match, text) is { } named && !IsKnown(named, words) && !IsRowOfMetals(named, words)) found.Add(named);
            }
        }

        return found;
    }

    // Where a deposit is known by its name, the pattern has nothing to add but the words around it; where a host is, nothing at all.
    private static bool IsKnown(Mention.OfEntity named, List<Mention> words) => words.OfType<Mention.OfEntity>().Any(word => (named.Kinds & word.Kinds) switch
    {
        _ when named.Kinds == EntityKinds.Region && (word.Kinds & EntityKinds.Deposit) != 0 && Writing.IsLatin(named.Words[0]) => word.Span.Contains(named.Span),
        EntityKinds.Deposit => word.Span.Overlaps(named.Span),
        EntityKinds.Host => word.Span.Contains(named.Span) || word.Span.Overlaps(named.Span) && !named.Span.Contains(word.Span),
        _ => false,
    });

    // "Antimony Nickel Tin": a row of a list is nobody's name.
    private static bool IsRowOfMetals(Mention.OfEntity named, List<Mention> words)
    {
        var metals = words.OfType<Mention.OfEntity>().Where(word => named.Span.Contains(word.Span) && (word.Kinds & EntityKinds.Commodity) != 0).ToList();
        return (named.Kinds & EntityKinds.Org) != 0 && metals.Count > 1 && metals.Sum(word => word.Span.Length) + metals.Count - 1 == named.Span.Length;
    }

    private Mention.OfEntity? Named(NamePattern pattern, Match match, string text)
    {
        var matched = match.Groups["name"] is { Success: true } name ? name : match.Groups["plain"] is { Success: true } plain ? plain : match;
        var isPlain = pattern.Kind == EntityKinds.Host || match.Groups["plain"].Success;
        (int Index, int Length) group = pattern.Language == "en" && !isPlain ? EnglishName.Within(text, matched.Index, matched.Length, pattern.Kind) : (matched.Index, matched.Length);
        if (pattern is { Kind: EntityKinds.Deposit, Language: "zh" } && OfItsOre().Match(text, group.Index, group.Length) is { Success: true } ore) group.Length = ore.Index - group.Index;
        if (group.Length < 2) return null;
        var words = text.Substring(group.Index, group.Length).Replace(NamePattern.Edge.ToString(), "", StringComparison.Ordinal).Trim();
        if (words.Length < 2) return null;
        var known = lexicon.LongestAt(lexicon.Simplifier.Normalise(words), 0);
        if (pattern.Kind == EntityKinds.Org && (Nameless().IsMatch(words) || pattern.Language == "en" && Project().IsMatch(text, group.Index))) return null;
        if (pattern is { Kind: EntityKinds.Deposit, Language: "en" } && SortOfDeposit().IsMatch(words)) return null;
        if (pattern is { Kind: EntityKinds.Policy, Language: "en" } && Untitled().IsMatch(words)) return null;
        if (pattern is { Kind: EntityKinds.Deposit, Language: "zh" } && Nondescript().IsMatch(lexicon.Simplifier.Normalise(words))) return null;
        if (pattern is { Kind: EntityKinds.Deposit, Language: "zh" } && Untimely().IsMatch(lexicon.Simplifier.Normalise(words))) return null;
        if (pattern is { Kind: EntityKinds.Host, Language: "zh" }) return known.Length == words.Length ? null : OfSenses(text, group, chineseHosts.SensesOf(words));
        if (known.Length == words.Length && pattern.Language == "en" && known.Senses.Any(sense => sense.Kind == EntityKinds.Commodity && sense.ExactCase is null) && !IsCapitalMineral(known.Senses, text, group.Index)) return null;
        if (pattern.Kind == EntityKinds.Host && known.Length != words.Length) known = lexicon.LongestAt(lexicon.Simplifier.Normalise(words.Replace('-', ' ')), 0);
        var sense = known.Length == words.Length ? known.Senses.FirstOrDefault(sense => sense.Kind == pattern.Kind) : null;
        var kind = pattern.Kind.ToString().ToLowerInvariant();
        var called = pattern.Kind == EntityKinds.Host ? HostName.Of(words) : words.Trim('"', '《', '》', ' ');
        return OfSenses(text, group, [sense ?? new Sense(pattern.Kind, [new EntityId(kind, called)])]);
    }

    // The Stibnite project: a mineral with a capital within a sentence is a mine's name.
    private static bool IsCapitalMineral(ImmutableArray<Sense> senses, string text, int at) => at > 0 && char.IsUpper(text[at]) && senses.Any(sense => sense.Kind == EntityKinds.Host);

    // 象山铜金矿 is called 象山: the metals behind it are what it holds.
    [GeneratedRegex("(?<=[\u4e00-\u9fff]{2})([金银铜铁锡铅锌锂镍钨钼锑铌钽钒钛铀锰钴锗铟砷铊硒碲镉铍铋汞磷硼钾铷铯铬钪]{1,4}|多金属|稀土)+$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex OfItsOre();

    // The Longreef Graphite Project is called after what it holds.
    [GeneratedRegex(@"\G([\p{L}'’]+[ -]){1,4}(Lithium|Rare Earths?|Graphite|Nickel|Copper|Gold|Uranium|Tungsten|Vanadium|Cobalt|Titanium|Potash|Zinc|Manganese|Tin|Antimony|Silver|Molybdenum|Niobium|Magnesium|Boron)( and [A-Z][a-z]+|-[A-Z][a-z]+)? ([Mm]ine|[Pp]roject|[Dd]eposit|[Oo]peration|[Pp]ropert(y|ie)|[Pp]rospect|[Cc]omplex|[Dd]iscovery)(es|s)?\b", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex Project();

    // Zn–Pb deposits and stratiform ones are a kind of deposit; a road project is none at all.
    [GeneratedRegex(@"^([A-Z][a-z]?([-–—/][A-Z][a-z]?)*|[A-Z]{2,4}s?|Stratiform|Stratabound|Podiform|Placer|Alluvial|Hydrothermal|Magmatic|Sedimentary|Epithermal|Lateritic)$|\b(Manhattan|Genome|Apollo|Road|Highway|Pipeline|Railway|Railroad|Rail|Bridge|Dam|Port|Airport|Power Plant|Solar|Wind|Storage|Pilot|Demonstration|Research)$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex SortOfDeposit();

    // "The Act": which one was said before.
    [GeneratedRegex(@"^(The |This |That |Its |Their )?(Act|Directive|Regulations?|Initiative|Strategy|(Action )?Plan|Law|Code|Bill|Roadmap|Decree|Mandate|Convention|Protocol|Notice|Announcement|Order|Decision|Stockpile)$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex Untitled();

    private static Mention.OfEntity? OfSenses(string text, (int Index, int Length) group, ImmutableArray<Sense> senses) =>
        senses.IsEmpty ? null : new Mention.OfEntity(new TextSpan(group.Index, group.Index + group.Length), text.Substring(group.Index, group.Length), senses);

    // "Its wholly owned subsidiary" names nobody, and a verb stands in no name but between two of them.
    [GeneratedRegex("^(中?子|控股|全资|参股|关联|合资|国有|民营|外资|中资|跨国|上市|母|子|分|总|本|该|上述|相关|矿业|贸易|海外|国内|国外|外国|多家|一家|两家|几家|大型|中小|旗下|下属|所属|项目|运营|目标|标的)+(公司|集团|集团公司|有限公司|研究院|研究所|实验室|委员会)$|[一两几多]家(公司|集团|企业)$|^(目前|现在|近年|近期|去年|今年|此前|当时|当前|如今|其中|其他|另外|同时|此外)|来自|取自|原料|提供|通过|推动|促进|鼓励|允许|要求|迫使|帮助|支持|成立", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex Nameless();

    // 岩浆硫化物矿床 and REE矿床 are kinds of deposit; 探明硼矿 tells what was done.
    [GeneratedRegex("^(形成|人造|组成|构成|称为|共同|伴生|则|均|也|都|还|只|仅|已|除|少数|多数|许多|其他|有关|个别)|来自|产自|取自|老牌|著名|知名|有名|在产|停产|已报告|品位|批准|备案|评审|获批|审批|核准|优质|顶级|核心|海外|境外|国外|[唯惟]一|重点|整装|老矿|国家|规划|周边|相关|典型|新区|外围|深部|全区|重要|地下|地表|稀土|煤炭|陆地|陆上|海底|深海|海洋|深层|浅层|卤水|露天|固体|液态|离子|吸附|大陆|岩浆|热液|风化|沉积|变质|探明|查明|发现|勘查|找矿|成矿|单体|特殊|各类|同类|斑岩|砂岩|花岗|[砂卡晶英灰页酸性母围]岩$|黄金$|白银$|碳酸|石英|脉状|层状|矿床|原生|次生|共生|伴生|综合|铁合金|放射性|硫化|氧化|冲积|砂积|残积|坡积|湖积|滨海|海滨|交代|蚀变|推动|[或及与和]|型$|[钾钠镁钙铝]盐$|^[A-Za-z]{1,4}$", RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex Nondescript();

    // 去年镍矿, 目前开采钨矿: when it was and what was done are nobody's name.
    [GeneratedRegex("^(去年|今年|明年|前年|当年|同年|历年|每年|全年|上半年|下半年|年初|年底|年末|月底|目前|当前|眼下|如今|近年|近期|近日|日前|截至|截止|现在|此前|以前)|(开采|采掘|进口|出口|销售|采购|消费)$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex Untimely();

    private static List<Mention> Resolve(List<Mention> words, List<Mention> names, List<Mention> figures, string text)
    {
        var kept = new List<Mention>();
        foreach (var mention in names.Concat(words).Concat(figures).OrderByDescending(mention => mention.Span.Length).ThenBy(mention => mention.Span.Start))
        {
            if (!kept.Exists(other => other.Span.Overlaps(mention.Span))) kept.Add(mention);
        }

        kept.Sort((left, right) => left.Span.Start.CompareTo(right.Span.Start));
        kept.RemoveAll(mention => mention is Mention.OfEntity { Words: "国内" or "本国" or "全国" or "國內" } && kept.Exists(country => country is Mention.OfEntity { Kinds: EntityKinds.Country } && country.Span.End == mention.Span.Start));
        kept.RemoveAll(mention => IsGroup(mention) && Title().IsMatch(text[Math.Max(0, mention.Span.Start - LongestDeterminer)..mention.Span.End]) && !AsAttribute().IsMatch(text, mention.Span.End));
        return [.. kept.Where((mention, index) => !(index + 1 < kept.Count && IsGroup(mention) && IsItsMember(mention, kept[index + 1], text)))];
    }

    private static bool IsGroup(Mention mention) => mention is Mention.OfEntity { Kinds: EntityKinds.Commodity } group && (group.Senses[0].Entities[0].Name.EndsWith("_metals", StringComparison.Ordinal) || group.Senses[0].Entities[0].Name == CriticalMinerals.Name);

    private const int LongestDeterminer = 10;

    // "Bismuth, a critical mineral used in fuses": what a metal is called is no other metal.
    [GeneratedRegex(@"\b(a|an|this|that|the|another|one|necessary|vital|key) [a-z -]*(mineral|metal|material|element)$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex Title();

    [GeneratedRegex(@"\G [a-z]*(list|strateg|suppl|market|sector|industr|polic|act\b|program|stockpil|project|mining|process|securit|resource|reserve|production|demand|trade|export|import)", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex AsAttribute();

    // 稀有金属铍, 稀散元素镓、锗: the group only tells what sort the metals are of.
    private static bool IsItsMember(Mention group, Mention next, string text) =>
        next is Mention.OfEntity { Kinds: EntityKinds.Commodity } && next.Span.Start == group.Span.End && (!text.AsSpan(next.Span.End).StartsWith("、") || Writing.IsHan(text[group.Span.Start]));
}
