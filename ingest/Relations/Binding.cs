using System.Collections.Immutable;
using System.Text.RegularExpressions;
using MineralGraph.Ingest.Cleaning;
using MineralGraph.Ingest.Coordination;
using MineralGraph.Ingest.Lexicons;
using MineralGraph.Ingest.Linking;
using MineralGraph.Ingest.Recognition;
using MineralGraph.Model;

namespace MineralGraph.Ingest.Relations;

/// <summary>One match of a rule: its slots bound to tokens, ends left out carried over, members of lists paired off.</summary>
internal sealed partial class Binding(Rule rule, AnalysedSentence sentence, DocumentContext context, PatternMatch match, PhraseReader phrases)
{
    private readonly TextSpan span = match.Span;

    internal IEnumerable<Relation> Relations()
    {
        if (rule.Carry.Contains("to:outer")) return Token("from") is { } inner ? Enclosed(inner) : [];
        var from = Ends("from", rule.FromClass).ToList();
        var to = Ends("to", rule.ToClass).ToList();
        if (from.Count == 0 || to.Count == 0 && ExpectsTo) return [];
        if (Token("partner") is { Members: [{ Mention: Mention.OfEntity { Words: "我国" or "國內" or "国内" or "本国" or "我國" } }] }) return [];
        var figures = new FigureBinding(rule, sentence, span, Token("value"), Token("year")) { Before = rule.IsOfItems ? context.Listed.Time : context.TimeFor(rule), OfList = rule.IsOfItems ? context.Listed.Figure : null };
        return new Pairing(rule, span, figures) { Partners = Partners(), Region = Entities("region").Cast<EntityId?>().FirstOrDefault() }.Relations(from, to);
    }

    // 四川甲基卡、李家沟: each member lies in the places that lead to it, or else in those that lead to the one before.
    private IEnumerable<Relation> Enclosed(Token inner)
    {
        var (from, to) = (SlotKinds.Of(rule, "from", rule.FromClass), SlotKinds.Of(rule, "to", rule.ToClass));
        ImmutableArray<Mention.OfEntity> outer = [];
        foreach (var member in inner.Members)
        {
            if (!member.Outer.IsEmpty) outer = member.Outer;
            if (member.Mention is not Mention.OfEntity place || place.SenseOf(from) is not { Entities: [var held, ..] }) continue;
            foreach (var wider in outer.Where(one => one.SenseOf(to) is not null))
                yield return new Relation(rule, new RelationEnd(held, place.Words, place.Span, member), new RelationEnd(wider.SenseOf(to)!.Entities[0], wider.Words, wider.Span, null), wider.Span.Cover(place.Span)) { Matched = wider.Span.Cover(place.Span) };
        }
    }

    private bool ExpectsTo => match.Match.Group("to") is not null || rule.Carry.Any(carried => carried.StartsWith("to", StringComparison.Ordinal));

    private List<EntityId> Entities(string slot) =>
        Token(slot) is { } token ? [.. token.Members.Select(member => member.Mention).OfType<Mention.OfEntity>().Select(mention => mention.Senses[0].Entities[0])] : [];

    // 主要来自澳大利亚（60%）和巴西（20%）, 三国分别占…: each has its own figure.
    private List<(EntityId Country, Mention.OfQuantity? Own)> Partners()
    {
        if (Token("partner") is not { } partners) return [];
        var figures = partners.Members.Length > 1 && Token("value") is { } values && values.Members.Length == partners.Members.Length ? values.Members : [];
        return [.. partners.Members.Select((member, index) => (member, own: figures.IsDefaultOrEmpty ? member.Quantities.IsDefaultOrEmpty ? null : member.Quantities[0] : figures[index].Mention as Mention.OfQuantity))
            .Where(pair => pair.member.Mention is Mention.OfEntity).Select(pair => (((Mention.OfEntity)pair.member.Mention).Senses[0].Entities[0], pair.own))];
    }

    private Token? Token(string slot)
    {
        return match.Match.Group(slot) is { } group && match.Mask.TokenAt(group.Start) is var index and >= 0 ? sentence.Tokens[index] : null;
    }

    private IEnumerable<RelationEnd> Ends(string slot, string? tokenClass)
    {
        if (match.Match.Group(slot) is not { } group) return Carried(slot, tokenClass);
        var kinds = SlotKinds.Of(rule, slot, tokenClass);
        if (group.Length == 1 && Token(slot) is { } token) return kinds == EntityKinds.Use ? Named(slot, token, kinds).Concat(BehindIt(token) is { } behind ? Phrases(behind) : []) : Named(slot, token, kinds);
        var words = group.Length == 0 ? match.Mask.Behind(group.Start) : match.Mask.ToSentence(group.Start, group.Length);
        return kinds == EntityKinds.Policy ? [Described(words)] : AloneWithFigure([.. Phrases(WithItsList(words))]);
    }

    private IEnumerable<RelationEnd> Named(string slot, Token token, EntityKinds kinds) => rule.Predicate switch
    {
        "occurs_in_region" when slot == "to" && IsBeforeItsDeposit(token) => [],
        "by_product_of" when slot == "from" && (IsPartOfAnother(token, sentence) || IsReplacedInOre(token)) => [],
        "used_in" when slot == "from" && IsAddedTo(token) => [],
        "production" or "reserves" when slot == "from" && rule.NeedsValue && Bystander.SiteIn(token, sentence) is { } site && (kinds & EntityKinds.Deposit) != 0 => TokenEnds.Of(site, kinds),
        "located_in" when slot == "to" => TokenEnds.WithOuter(token, kinds),
        _ when slot == "to" && (rule.ReadsAsOre || IsMined(token)) => phrases.AsOres(TokenEnds.Of(token, EntityKinds.Commodity)),
        "by_product_of" when slot == "to" && sentence.Sentence.Language == "en" && token.Members.Length > 1 => TokenEnds.Of(token, kinds).SelectMany(end => end is { Entity.Kind: "commodity", Span: { } own } && MinedMetal.IsIn(sentence.Normalised, own) ? phrases.AsOres([end]) : [end]),
        _ => TokenEnds.Of(token, kinds).Select(context.Meant).OfType<RelationEnd>(),
    };

    private bool HasFigure => rule.NeedsValue || Token("value") is not null;

    // What goes on behind applications that the lexicon knows.
    private TextSpan? BehindIt(Token known)
    {
        // "10% goes into alloys for engines": what the first is for in turn has no figure.
        if (HasFigure && sentence.Sentence.Language == "en" && Purpose().IsMatch(sentence.Normalised, known.Core.End)) return null;
        var behind = WithItsList(known.Core) with { Start = known.Core.End };
        var next = HasFigure ? sentence.Tokens.FirstOrDefault(token => token.First is Mention.OfQuantity && behind.Contains(token.Core)) : null;
        return next is null ? behind : behind with { End = next.Core.Start };
    }

    private TextSpan WithItsList(TextSpan words) => sentence.Sentence.Language == "zh" && !rule.NeedsValue ? ChineseUseList.Whole(sentence, words) : words;

    private bool IsMined(Token token) =>
        rule.Predicate == "by_product_of" && sentence.Sentence.Language == "en" && (token.Kinds & EntityKinds.Host) == 0 && MinedMetal.IsIn(sentence.Normalised, token.Core);

    // Words that stand in the name of the policy which the document is speak of that policy.
    private RelationEnd Described(TextSpan span)
    {
        // "Export controls on arsenic and …": where the words break off, what would go on is no part of them.
        span = span with { End = span.Start + BrokenOff().Replace(sentence.Text[span.Start..span.End], "").Length };
        var words = sentence.Text[span.Start..span.End].Trim();
        return context.OwnPolicy is { } own && (own.Entity.Name.Contains(words, StringComparison.OrdinalIgnoreCase) || IsProvisionOf(own.Entity, span))
            ? own with { Words = words, Span = span }
            : new RelationEnd(new EntityId("policy", words), words, span, null) { IsDescribed = true };
    }

    [GeneratedRegex(@"(,| and| or|[、和及与])+\s*$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex BrokenOff();

    // What is said again of the metals that the document's own export control covers is that control.
    private bool IsProvisionOf(EntityId own, TextSpan span) =>
        ExportControl().IsMatch(own.Name) && ExportControl().IsMatch(sentence.Normalised[span.Start..span.End])
        && context.IsRegulated(sentence.Tokens.Where(token => span.Contains(token.Core)).SelectMany(token => TokenEnds.Of(token, EntityKinds.Commodity)).Select(end => end.Entity));

    [GeneratedRegex("出口[^。，;]{0,8}(管制|许可)", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex ExportControl();

    // 分布在云南会泽 says where in Yunnan; the deposit is the place that is meant.
    private bool IsBeforeItsDeposit(Token place) =>
        sentence.Tokens.Any(next => next.Span.Start == place.Span.End && (next.Kinds & EntityKinds.Deposit) != 0);

    // The lead of a lead refinery, and what something occurs with or is treated with, is not what is recovered.
    internal static bool IsPartOfAnother(Token metal, AnalysedSentence sentence) =>
        WorkedMetal.IsIn(sentence.Normalised, metal.Core)
        || sentence.Sentence.Language == "en" && Beside().IsMatch(sentence.Normalised[Math.Max(0, metal.Core.Start - LongestLead)..metal.Core.Start]) && !BySide().IsMatch(sentence.Normalised, metal.Core.End);

    [GeneratedRegex(@"\b(with|(from|follows?|resembles?|accompan(ies|y|ied)|mimics?|substitut(es?|ing|ed) for|takes the place of)( the)?) $", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex Beside();

    [GeneratedRegex(@"\G( [a-z]+){0,2} as (an? )?([a-z-]+ ){0,2}(by|co)-?products?\b", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex BySide();

    // "Manganese alloyed with copper, being used in …": what something is alloyed with is not what is spoken of; nor what it replaces, 可替代铅用于焊料.
    private bool IsAddedTo(Token metal) =>
        Replaced().IsMatch(sentence.Normalised[Math.Max(0, metal.Core.Start - LongestReplacing)..metal.Core.Start]) && Purpose().IsMatch(sentence.Normalised, metal.Span.End)
        || sentence.Sentence.Language == "en" && metal.Core.Start > 5 && sentence.Normalised.AsSpan(0, metal.Core.Start).EndsWith("with ", StringComparison.Ordinal)
        && sentence.Normalised.AsSpan(metal.Span.End).StartsWith(", ", StringComparison.Ordinal) && sentence.Tokens.Any(other => other.Core.Start < metal.Core.Start && (other.Kinds & EntityKinds.Commodity) != 0);

    // 以类质同象替代铁存在于磁铁矿: what is replaced is no find.
    private bool IsReplacedInOre(Token metal) => Replaced().IsMatch(sentence.Normalised[Math.Max(0, metal.Core.Start - LongestReplacing)..metal.Core.Start]);

    private const int LongestReplacing = 4;

    [GeneratedRegex("(替代|取代|代替|替换|顶替)(了|掉|部分)?$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex Replaced();

    [GeneratedRegex(@"\G(应?用于|用作|用在|来?(制|做|作)|用来| (used )?(for|in|as) )", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex Purpose();

    // One figure behind several applications belongs to them together and says nothing of any one of them.
    private List<RelationEnd> AloneWithFigure(List<RelationEnd> applications) =>
        rule.NeedsValue && applications.Count > 1 && Token("value") is { Members.Length: 1 } ? [] : applications;

    private IEnumerable<RelationEnd> Carried(string slot, string? tokenClass)
    {
        if (rule.Carry.Contains(slot) && Inside(slot, tokenClass!) is { } inside) return TokenEnds.Of(inside, SlotKinds.Of(rule, slot, tokenClass));
        if (IsCounted(tokenClass!) || slot == "from" && (IsNamedBehind(tokenClass!) || IsFronted(tokenClass!))) return [];
        if (rule.Carry.Contains(slot) && Carrier.Find(tokenClass!, sentence, span, context).ToList() is { Count: > 0 } said) return IsApposition() ? Apposed(said) : said;
        if (rule.Carry.Contains($"{slot}:world")) return UnnamedWorld.IsMeant(sentence, context) ? [new RelationEnd(WholeWorld.Entity, "", null, null)] : [];
        if (rule.Carry.Contains($"{slot}:home")) return context.HomeCountry is { } home ? [new RelationEnd(home, "", null, null)] : [];
        if (rule.Carry.Contains($"{slot}:heading")) return Carrier.FromHeading(tokenClass!, context).Where(topic => !IsAboutOthers(tokenClass!, topic));
        if (rule.Carry.Contains($"{slot}:list")) return context.PolicySaid is { } list && list.Entity.Name.Contains("list", StringComparison.OrdinalIgnoreCase) ? [list] : [];
        if (rule.Carry.Contains($"{slot}:said") && context.PolicySaid is { } policy) return [policy];
        if (rule.Carry.Contains($"{slot}:title")) return context.OwnPolicy is { } own ? [own] : [];
        return rule.Carry.Contains($"{slot}:inside") && (Token("from") ?? Token("to")) is { } holder ? phrases.Inside(holder, TokenClass.KindsOf(tokenClass!)) : [];
    }

    // "Most germanium is extracted …": what is counted is named, and "most" stands for nothing before.
    private bool IsCounted(string tokenClass) =>
        Counted().Match(sentence.Normalised, span.Start, span.Length) is { Success: true } counted && sentence.Tokens.Any(token => token.Core.Start > counted.Index && token.Core.Start <= counted.Index + counted.Length && TokenClass.Fits(token, tokenClass));

    [GeneratedRegex(@"\G[ ,;:]{0,2}(((about|around|nearly|almost|over|more than|roughly|some|up to|at least|approximately) )?\d[\d.,]{0,6} ?(%|percent|per cent)|most|some|much|all|half|(nearly|almost|virtually) all)( of)?( the)?( (world|global)('s)?| (?!(from|in|by|to|at|for)\b)[a-z]+)? ", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex Counted();

    // 从阳极泥中回收金, 伴生于铝土矿的镓: what is won is named right behind, and nothing before is meant.
    private bool IsNamedBehind(string tokenClass) =>
        rule.Predicate is "by_product_of" or "located_in" && sentence.Sentence.Language == "zh" && Object().Match(sentence.Normalised, span.End) is { Success: true } link
        && sentence.Tokens.Any(token => token.Core.Start == link.Index + link.Length && TokenClass.Fits(token, tokenClass));

    [GeneratedRegex("\\G(出来|出|了|到|得到|得|有|的|中的)?", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex Object();

    // "As a by-product of gold, tellurium …": what it is said of comes behind the comma.
    private bool IsFronted(string tokenClass) =>
        rule.Predicate == "by_product_of" && sentence.Sentence.Language == "en" && Fronted().IsMatch(sentence.Normalised[..span.Start])
        && sentence.Normalised.AsSpan(span.End).StartsWith(", ") && sentence.Tokens.Any(token => token.Core.Start >= span.End && token.Core.Start - span.End <= LongestLead && TokenClass.Fits(token, tokenClass));

    // "Gypsum board, a by-product of coal, …": what an apposition is said of stands right before it.
    private bool IsApposition() => rule.Predicate == "by_product_of" && sentence.Sentence.Language == "en" && Apposed().IsMatch(sentence.Normalised[..span.Start]);

    private IEnumerable<RelationEnd> Apposed(List<RelationEnd> said) =>
        sentence.Tokens.FirstOrDefault(token => token.Span.End == sentence.Normalised.LastIndexOf(", ", span.Start, StringComparison.Ordinal)) is { } named && (named.Kinds & EntityKinds.Commodity) != 0
            ? TokenEnds.Of(named, EntityKinds.Commodity) : said.Where(end => end.Span is not null);

    private const int LongestLead = 24;

    [GeneratedRegex(@"^(as )?([a-z]+ly )?an? ([a-z-]+ ){0,2}$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex Fronted();

    [GeneratedRegex(@"[a-z)], ([a-z]+ly )?an? ([a-z-]+ ){0,2}$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex Apposed();

    // 核工业: 钆 …: a line that goes on to name a metal of its own is not about the heading's.
    private bool IsAboutOthers(string tokenClass, RelationEnd topic)
    {
        if (rule.Predicate != "used_in") return false;
        var named = sentence.Tokens.Where(token => token.Core.Start >= span.End && TokenClass.Fits(token, tokenClass)).SelectMany(token => TokenEnds.Of(token, TokenClass.KindsOf(tokenClass))).ToList();
        return named.Count > 0 && !named.Exists(own => own.Entity == topic.Entity);
    }

    // "Palladium output reached 40 tonnes, followed by …": the one metal among the words matched is nearer than any before them.
    private Token? Inside(string slot, string tokenClass) =>
        slot == "to" && tokenClass == "commodity" && rule.Predicate is "production" or "reserves" or "exports" or "consumption" or "import_reliance"
        && sentence.Tokens.Where(token => span.Contains(token.Core) && TokenClass.Fits(token, tokenClass)).ToList() is [var only] ? only : null;

    private IEnumerable<RelationEnd> Phrases(TextSpan phrase)
    {
        foreach (var part in phrases.Read(sentence, phrase, HasFigure))
        {
            var words = sentence.Text[part.Start..part.End];
            var named = sentence.Tokens.SelectMany(token => token.Members).Select(member => member.Mention).OfType<Mention.OfEntity>().FirstOrDefault(mention => mention.Span == part);
            if (named is not null && (named.Kinds & EntityKinds.Use) == 0 || IsNameOfCommodity(part) || IsSubjectOfItsOwn(part) || IsShareOfPlace(part)) continue;
            var known = named?.SenseOf(EntityKinds.Use);
            yield return new RelationEnd(known?.Entities[0] ?? new EntityId("use", words), words, part, null);
        }
    }

    // "Beryllium parts were used …": words that begin with another metal are no application of the one that is carried.
    private bool IsSubjectOfItsOwn(TextSpan part) =>
        sentence.Sentence.Language == "en" && match.Match.Group("from") is null && sentence.Tokens.Any(token => token.Kinds == EntityKinds.Commodity && token.Core.Start == part.Start) && Verb().IsMatch(sentence.Normalised, part.End);

    // 内蒙古一地占八成: what a share is that of a place is no application.
    private bool IsShareOfPlace(TextSpan part) => rule.NeedsValue && sentence.Sentence.Language == "zh" && sentence.Tokens.Any(token => (token.Kinds & (EntityKinds.Country | EntityKinds.Region)) != 0 && token.Core.Start == part.Start);

    [GeneratedRegex(@"\G('s)?( [a-z]+)? (is|are|was|were|has|have|had|accounts?|accounted|goes|went|makes?|made)\b", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex Verb();

    // 用于制造发动机的铼 speaks of rhenium; it names no application.
    private bool IsNameOfCommodity(TextSpan part) => sentence.Tokens.SelectMany(token => token.Members).Select(member => member.Mention).OfType<Mention.OfEntity>()
        .Any(mention => mention.Span.End == part.End && mention.Span.Start > part.Start && mention.Kinds == EntityKinds.Commodity && sentence.Normalised[mention.Span.Start - 1] == '的');
}
