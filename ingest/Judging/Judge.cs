using System.Collections.Frozen;
using System.Text.RegularExpressions;
using MineralGraph.Ingest.Cleaning;
using MineralGraph.Ingest.Lexicons;
using MineralGraph.Ingest.Linking;
using MineralGraph.Ingest.Recognition;
using MineralGraph.Ingest.Relations;
using MineralGraph.Model;
using MineralGraph.Schema;

namespace MineralGraph.Ingest.Judging;

/// <summary>Weighs what rules found: what is denied is dropped, what is forecast or planned is marked, and doubt lowers confidence.</summary>
internal sealed partial class Judge(WordLists words, Lexicon lexicon)
{
    private static readonly FrozenSet<string> Modal = new[] { "production", "consumption", "reserves", "exports", "import_reliance" }.ToFrozenSet();

    private static readonly FrozenSet<string> Measured = new[] { "production", "reserves" }.ToFrozenSet();

    private static readonly FrozenSet<string> Amounts = new[] { "production", "reserves", "exports" }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> OfPolicies = new[] { "regulates", "issued_by" }.ToFrozenSet(StringComparer.Ordinal);

    internal Finding? Weigh(Relation relation, AnalysedSentence sentence, int place)
    {
        var clause = ClauseOf(sentence.Normalised, relation.Matched);
        var content = ContentOf(relation, clause, sentence);
        if (Refusal(relation, content, clause, sentence) is not null) return null;
        var isHere = !relation.From.IsCarried && relation.To is not { IsCarried: true };
        return new Finding(content, sentence.Quote ?? sentence.Sentence.Text.ToSource(AtLeastReadable(relation.Span, sentence.Text.Length)), new RuleReference(relation.Rule.Id, relation.Rule.Version),
            new Confidence(relation.Rule.Confidence.Value * (isHere ? 1 : 0.9)))
        {
            FromWords = relation.From.IsCarried ? "" : relation.From.Words,
            ToWords = relation.To is { IsCarried: false } to ? to.Words : "",
            ValueAsWritten = relation.Quantity?.Words ?? "",
            IsExplicit = isHere && sentence.Quote is null,
            Place = place,
            IsFramed = relation.Rule.Frame is not null,
            ReadsEach = relation.Rule.Frame is { ReadsEach: true },
            From = relation.From.Span?.Start ?? -1,
            IsDescribed = relation.From.IsDescribed,
            IsLabelled = relation.From is { IsDescribed: true, Span: { Start: <= 1 } label } && label.End < sentence.Text.Length && sentence.Normalised[label.End] == ':',
        };
    }

    /// <summary>Why a relation makes no statement; null where it makes one.</summary>
    internal string? Refusal(Relation relation, AnalysedSentence sentence)
    {
        var clause = ClauseOf(sentence.Normalised, relation.Matched);
        return Refusal(relation, ContentOf(relation, clause, sentence), clause, sentence);
    }

    private string? Refusal(Relation relation, StatementContent content, string clause, AnalysedSentence sentence)
    {
        var language = sentence.Sentence.Language;
        if (relation.Rule.MindsNegation && words.Denies(clause, language)) return $"its clause denies it: {clause}";
        if (relation.Rule.Unless.FirstOrDefault(other => clause.Contains(other, StringComparison.Ordinal)) is { } spoiling) return $"its clause says {spoiling}";
        if (IsShareOfItself(content)) return "the world has no rank in the world and no share of it";
        if (content.Predicate is "import_reliance" or "exports" && content.From == WholeWorld.Entity) return "the world trades with nobody";
        if (content.Predicate == "exports" && sentence.Sentence.Language == "zh" && IsDecreeOrTrade(relation, sentence)) return "what is decreed about exports, or trade as a whole, is no export";
        if (content is { Predicate: "production" or "reserves", From.Kind: "country" or "region", Quantity.Normalised.Dimension: "rank" } && relation.Quantity is { } held && OfCompany().IsMatch(sentence.Normalised, held.Span.End)) return "the rank of a company or a mine is not its country's";
        if (relation.Partner is { } partner && partner == content.From) return "nobody trades with itself";
        if (Amounts.Contains(content.Predicate) && relation.Quantity is { } grown && Growth.Is(grown.Span, sentence.Normalised, language)) return "by how much it grew is not how much it is";
        if (Amounts.Contains(content.Predicate) && content.From.Kind is "country" or "region" && relation.From.Span is { } place && SpokenCompany.Belongs(place.End, sentence)) return "what a company does is not what its country does";
        if (IsOfItsNation(content, clause)) return "what is a share of the nation's is not the nation's own";
        if (Modal.Contains(content.Predicate) && relation.Quantity is { Dimension: "%" } figure && Grade().IsMatch(sentence.Normalised[Math.Max(0, figure.Span.Start - LongestGrade)..figure.Span.Start])) return "what an ore holds is no share of an amount";
        if (content is { Predicate: "production", Quantity.Normalised.Dimension: "%" } && IsOfSomethingElse(relation, sentence)) return "what was brought in or used up takes that share of what is produced";
        if (content is { Predicate: "production", Quantity.Normalised.Dimension: "%" } && language == "zh" && relation.From.IsCarried && FromOres().IsMatch(sentence.Normalised)) return "what comes from an ore or a stream is a share of what is produced, and no country's";
        if (content is { Predicate: "reserves", From.Kind: "country" } && relation.From.IsCarried && content.From != WholeWorld.Entity && sentence.Normalised.Contains("地壳", StringComparison.Ordinal)) return "what the crust holds is no country's";
        if (content is { Predicate: "issued_by" } && content.To == WholeWorld.Entity) return "the world issues nothing";
        if (content.Predicate == "substitutes" && IsInMineral(relation, sentence)) return "what takes another's place in a mineral is no substitute for it";
        if (content.Predicate == "regulates" && NamesItsOwn(relation, sentence)) return "what the measure is on is named behind it";
        if (OthersNeed.Is(relation, sentence)) return "a share of what another country needs is no share of what there is";
        if (IsTooWide(content)) return "it is too wide to say anything";
        if (KnownPlaces.Contradict(content)) return "it is known to lie in another country";
        if (content is { From.Kind: "org", Predicate: not "located_in" } && (Agencies.IsOne(content.From.Name) || relation.From.Span is { } teller && Agencies.Tells(sentence.Normalised, teller.End))) return "who counts or grants is not who digs";
        if (content is { Predicate: "operates" } && language == "zh" && relation.From.Span is { Start: > 0 } seller && sentence.Normalised[seller.Start - 1] is '从' or '自' or '向') return "from whom something is bought is not who owns it";
        if (content is { Predicate: "by_product_of", From.Name: "coal" or "oil" or "natural_gas" or "steel" }) return "fuel and steel are nobody's by-product";
        if (content is { Predicate: "reserves", Quantity.Normalised.Dimension: "rank", From.Kind: "country" or "region" } && relation.Quantity is { } rank && OfDeposits().IsMatch(sentence.Normalised, rank.Span.End)) return "the largest of the deposits is none of the countries";
        if (relation.Quantity is { Dimension: "rank" } standing && IsOfTheRest(standing, sentence.Normalised)) return "the first of the rest is not the first";
        if (content is { Predicate: "production", Quantity.Normalised.Dimension: "rank" } && ForOneBuyer().IsMatch(sentence.Normalised, relation.Quantity!.Span.End)) return "who sells most to one country does not produce most";
        if (content.Predicate == "production" && language == "en" && relation.From.Span is { } buyer && ItsSupplier().IsMatch(sentence.Normalised, buyer.End)) return "who sells to a country is another than that country";
        if (IsOfOtherScrap(content)) return "scrap of one metal gives back that metal";
        if (content is { Predicate: "used_in", From.Name: "steel" }) return "steel is what the metals are used in";
        if (language == "zh" && IsOfItsOwnOre(content)) return "that a metal comes from its ore says nothing";
        if (content.Predicate == "policy_date" && content.Year is null) return "a policy's date is at least a year";
        return Ontology.BuiltIn.Check(content).FirstOrDefault()?.ToString();
    }

    private StatementContent ContentOf(Relation relation, string clause, AnalysedSentence sentence) => new(relation.From.Entity, relation.Rule.Predicate, relation.To?.Entity)
    {
        Quantity = relation.Quantity?.Quantity,
        Year = YearOf(relation) ?? (OfPolicies.Contains(relation.Rule.Predicate) ? relation.From.Year ?? PolicyYear.In(relation.From.Entity.Name) : relation.Rule.Predicate == "policy_date" ? PolicyYear.OfNumber(relation.From.Entity.Name) : null),
        Date = relation.Rule.Predicate == "policy_date" ? relation.Time?.Day : null,
        Qualifiers = Qualify(relation, clause, sentence),
    };

    private Qualifiers Qualify(Relation relation, string clause, AnalysedSentence sentence) => relation.Rule.Set with
    {
        Role = IsMainProduct(relation) ? "main" : IsRecycled(relation) ? "secondary" : relation.Rule.Set.Role,
        Measure = MeasureOf(relation) ?? relation.Rule.Set.Measure ?? (relation.Rule.Predicate == "regulates" ? PolicyMeasure(relation, sentence) : null),
        Modality = relation.Rule.Set.Modality ?? (Modal.Contains(relation.Rule.Predicate) ? ModalityOf(relation, clause, sentence) : null),
        Partner = relation.Partner?.ToString(),
        Region = relation.Region?.ToString(),
    };

    private string? ModalityOf(Relation relation, string clause, AnalysedSentence sentence)
    {
        if (IsPast(relation, sentence)) return null;
        return words.ModalityOf($"{clause}{WhatComesOfIt(relation, sentence)}", sentence.Sentence.Language) ?? (relation.Time?.Year >= FirstYearToCome ? "forecast" : null);
    }

    // This year and those behind it were still to come when this was written; a document does not always tell its own year, and a clock would give the same document other statements later.
    private const int FirstYearToCome = 2027;

    // "To reach 3 million tons, from 820,000 tons in 2024": what it was before is known.
    private static bool IsPast(Relation relation, AnalysedSentence sentence) =>
        relation is { Quantity: { } figure, Time.Year: < FirstYearToCome } && sentence.Sentence.Language == "en" && Before().IsMatch(sentence.Normalised[Math.Max(0, figure.Span.Start - LongestGrade)..figure.Span.Start]);

    [GeneratedRegex(@"\b(from|compared with|against|versus)( about| around| some| nearly)? $", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex Before();

    // "Tin exports are set to rise": where no figure closes what is said, the verb behind it tells.
    private static string WhatComesOfIt(Relation relation, AnalysedSentence sentence)
    {
        const int verb = 24;
        if (sentence.Sentence.Language != "en" || relation.Quantity is not null) return "";
        var behind = sentence.Normalised[relation.Matched.End..Math.Min(sentence.Normalised.Length, relation.Matched.End + verb)];
        return behind.IndexOfAny([',', ';', '(']) is var end and >= 0 ? behind[..end] : behind;
    }

    // Whatever the words, the metal that an ore is mined for is no by-product of it.
    private static bool IsMainProduct(Relation relation) =>
        relation.Rule.Predicate == "by_product_of" && relation.To is { } host && Background.BuiltIn.PrimaryMetalsOf(host.Entity).Any(fact => fact.To == relation.From.Entity);

    // Whatever the words, what comes from scrap and from what is used up is recycled.
    private static bool IsRecycled(Relation relation) => relation.Rule.Predicate == "by_product_of" && relation.To is { } host && Recycled().IsMatch(host.Entity.Name);

    [GeneratedRegex("(^|_)(scrap|scrapped|spent|used|recycled|discarded|waste_(battery|magnet|lamp|panel)|electronic_waste|e_waste|black_mass|photovoltaic_waste|fluorescent_lamp_waste|antimonial_lead|secondary|end_of_life|post_consumer|jewel(le)?ry)(_|$)", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex Recycled();

    // 钴的出口禁令, 进出口总值: the words that matched go on to something else.
    private static bool IsDecreeOrTrade(Relation relation, AnalysedSentence sentence)
    {
        var (text, matched) = (sentence.Normalised, relation.Matched);
        if (text.AsSpan(matched.Start, matched.Length).EndsWith("出口") && Decree().IsMatch(text, matched.End)) return true;
        var begins = Math.Max(0, matched.Start - 1);
        var words = text[begins..matched.End];
        return words.Contains("进出口", StringComparison.Ordinal) && !words.Replace("进出口", "", StringComparison.Ordinal).Contains("出口", StringComparison.Ordinal);
    }

    [GeneratedRegex(@"\G的?(禁令|禁运|管制|管控|限制|许可|配额|关税|税|退税|上限|审批|暂停|政策|企业|商会|清单|办法|条例|资质)", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex Decree();

    // 该省最大的钾肥企业
    [GeneratedRegex(@"\G的[^，。;:、是]{0,10}?(企业|公司|集团|厂商|矿商|矿企|工厂|冶炼厂|矿山|矿床|项目)(之一)?([，。;、(]|$|是|的)", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex OfCompany();

    // A span of years is no year, unless the rule says which end of it is meant.
    private static int? YearOf(Relation relation) => relation.Rule.Year switch
    {
        "first" => relation.Time?.Year,
        "last" => relation.Time?.LastYear ?? relation.Time?.Year,
        _ => relation.Time?.LastYear is null ? relation.Time?.Year : null,
    };

    // The world has no rank in the world and no share of it; what it consumes may grow by so much.
    private static bool IsShareOfItself(StatementContent content) => content.From == WholeWorld.Entity && (content.Quantity?.Normalised.Dimension is "rank" || content.Quantity?.Normalised.Dimension is "%" && content.Predicate != "consumption");

    // 四省储量占全国的六成: the share is that of some part of the country.
    private static bool IsOfItsNation(StatementContent content, string clause) =>
        content is { From.Kind: "country", Predicate: "reserves" or "production", Quantity.Normalised.Dimension: "%" } && OfNation().IsMatch(clause);

    [GeneratedRegex("(占|占到|占了|占据)(了)?(全国|国内|我国|全省)", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex OfNation();

    // 进口量 …，占全球产量的5%: the share that begins a clause is one of what the clause before measured.
    private static bool IsOfSomethingElse(Relation relation, AnalysedSentence sentence)
    {
        var comma = relation.Quantity is { } share ? sentence.Normalised.LastIndexOf('，', share.Span.Start) : -1;
        return comma > 0 && sentence.Normalised.AsSpan(comma).StartsWith("，占") && Other().IsMatch(sentence.Normalised[..comma]);
    }

    [GeneratedRegex("(产自|来自|取自|出自|源自|得自|来源于|提取自|回收自)[^，。;]{0,16}(矿|石|渣|泥|尘|灰|卤水|母液|卤|冶炼|精炼|煤|副产|回收)|为[^，。;]{0,10}原料|由[^，。;]{1,16}(提取|回收|副产)|从[^，。;]{1,16}(提取|回收|得到|获得)|副产|伴生", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex FromOres();

    [GeneratedRegex("(进口|消费|出口|需求|储|资源|库存|用)(量|额)[^。;]{0,60}$(?<!(产量|生产|供应|产能).{0,60})", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex Other();

    // "Export controls on gallium": what was spoken of before is not meant.
    private static bool NamesItsOwn(Relation relation, AnalysedSentence sentence) =>
        sentence.Sentence.Language == "en" && relation is { To.IsCarried: true, From: { IsDescribed: true, Span: { } measure } }
        && sentence.Tokens.Any(token => token.Core.Start > measure.End && (token.Kinds & EntityKinds.Commodity) != 0 && OnGoods().IsMatch(sentence.Normalised[measure.End..token.Core.Start]));

    [GeneratedRegex("^( [a-z]+){0,2} (on|of|for|over|against|covering)( [a-z-]+){0,4} $", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex OnGoods();

    // "China's biggest supplier" is another than China.
    [GeneratedRegex(@"\G('s|’s) [\w-]+( [a-z-]+)? (suppliers?|sources?|providers?)\b", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex ItsSupplier();

    // "Germanium replaces zinc in sphalerite".
    private static bool IsInMineral(Relation relation, AnalysedSentence sentence) =>
        sentence.Sentence.Language == "en" && relation.To?.Span is { } replaced && sentence.Tokens.FirstOrDefault(token => token.Core.Start > replaced.End) is { } next
        && (next.Kinds & EntityKinds.Host) != 0 && Lattice().IsMatch(sentence.Normalised[replaced.End..next.Core.Start]);

    [GeneratedRegex("^( [a-z]+){0,2} (in|within|of)( [a-z]+){0,4} $", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex Lattice();

    // 储量第一的矿区在该国: what is ranked is a deposit.
    [GeneratedRegex(@"\G(、[^，。;、]{1,6})?的(一[个座处])?[^，。;]{0,3}(矿区|矿床|矿山|矿田)", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex OfDeposits();

    // 中国之外最大的, "the largest producer outside China".
    private static bool IsOfTheRest(Mention.OfQuantity first, string text) =>
        Besides().IsMatch(text[Math.Max(0, first.Span.Start - LongestGrade)..first.Span.Start]) || Outside().IsMatch(text, first.Span.End);

    [GeneratedRegex("(之外|以外|除外)(的)?(世界|全球)?$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex Besides();

    [GeneratedRegex(@"\G[^.,;]{0,40}?\b(outside( of)?|other than|apart from|excluding) ", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex Outside();

    [GeneratedRegex(@"\G [a-z -]{0,24}(suppliers?|sources?|providers?)\b[^.,;]{0,40}? (to|for) (the )?[a-z. ]{0,3}(united|u\.s|chin|japan|europ|america|korea|india|german|russia|eu\b|uk\b)", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex ForOneBuyer();

    // 从废铜、废铝和废电池中回收铜、铝、钴: each from its own.
    private bool IsOfOtherScrap(StatementContent content) =>
        content is { Predicate: "by_product_of", To: { Kind: "host", Name: var scrap } } && Scrap().Match(scrap) is { Success: true } named
        && !(lexicon.Entities.TryGetValue(content.From, out var metal) && string.Equals(metal.Names.En, named.Groups["metal"].Value, StringComparison.OrdinalIgnoreCase));

    [GeneratedRegex("^(?<metal>steel|copper|aluminum|aluminium|lead|zinc)_scrap$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex Scrap();

    private const int LongestGrade = 16;

    // 平均品位约 1.3 %, "grading 1.3 %".
    [GeneratedRegex(@"(品位|含量|纯度|浓度|回收率|\bgrad(e|es|ing)|purity)[^，,。;:()]{0,4}$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex Grade();

    // "Critical minerals are the basis of …" says nothing of any of them, and what the world holds says nothing of any place.
    private static bool IsTooWide(StatementContent content) =>
        content.Predicate is "used_in" or "occurs_in_region" && content.From.Name == CriticalMinerals.Name || content.Predicate is "occurs_in_region" or "located_in" && content.To == WholeWorld.Entity
        || content is { Predicate: "production", Quantity: null } && content.From == WholeWorld.Entity;

    // 铜矿 names copper as much as its ore; chalcopyrite is at least a mineral.
    private bool IsOfItsOwnOre(StatementContent content) =>
        content is { Predicate: "by_product_of", To: { Kind: "host" } ore }
        && (lexicon.OreOf(content.From) == ore || content.Qualifiers.Role == "main" && ore.Name.EndsWith("_ore", StringComparison.Ordinal) && !ore.Name.AsSpan(0, ore.Name.Length - 4).Contains('_'));

    private string PolicyMeasure(Relation relation, AnalysedSentence sentence) =>
        words.MeasureOf(Folding.Fold(relation.From.Entity.Name, lowerCase: true), sentence.Normalised[relation.Matched.Start..relation.Matched.End], sentence.Sentence.Language);

    private static string? MeasureOf(Relation relation)
    {
        if (relation.Rule.Predicate == "consumption" && relation.Quantity?.Dimension == "rank") return "rank";
        if (!Measured.Contains(relation.Rule.Predicate)) return null;
        return relation.Quantity?.Dimension switch { "%" => "share", "rank" => "rank", _ => null };
    }

    // From the comma before the match to its end: where 不, 未 and 预计 stand that govern it.
    private static string ClauseOf(string text, TextSpan span)
    {
        var begins = "，,;:。()".Contains(text[span.Start], StringComparison.Ordinal) ? span.Start + 1 : span.Start;
        var start = begins > 0 ? text.LastIndexOfAny(['，', ',', ';', ':', '。', '(', ')'], begins - 1) + 1 : 0;
        return start < span.End ? text[start..span.End] : text[span.Start..span.End];
    }

    // A quote of two or three characters shows nothing; it takes its surroundings along.
    private static TextSpan AtLeastReadable(TextSpan span, int length)
    {
        const int least = 8;
        if (span.Length >= least) return span;
        var start = Math.Max(0, Math.Min(span.Start, length - least));
        return new TextSpan(start, Math.Min(length, Math.Max(span.End, start + least)));
    }
}
