using System.Collections.Immutable;
using System.Text.RegularExpressions;
using MineralGraph.Ingest.Cleaning;
using MineralGraph.Ingest.Lexicons;
using MineralGraph.Ingest.Linking;
using MineralGraph.Ingest.Recognition;

namespace MineralGraph.Ingest.Coordination;

/// <summary>Gathers mentions in coordination into tokens, with what brackets attach to each.</summary>
internal sealed partial class Coordinator
{
    private const EntityKinds Wide = EntityKinds.Country | EntityKinds.Region;
    private const EntityKinds Narrow = EntityKinds.Region | EntityKinds.Deposit;

    private const int LongestSeparator = 48;

    private readonly string text;
    private readonly List<Mention> mentions;
    private int next;

    private Coordinator(string text, List<Mention> mentions)
    {
        this.text = text;
        this.mentions = mentions;
    }

    internal static List<Token> Gather(string text, List<Mention> mentions)
    {
        var coordinator = new Coordinator(text, mentions);
        var tokens = new List<Token>();
        while (coordinator.next < mentions.Count) tokens.Add(coordinator.ReadToken());
        return tokens;
    }

    private Token ReadToken()
    {
        var start = mentions[next].Span.Start;
        var members = new List<Member>();
        var end = ReadMember(members);
        while (GoesOn(end, members) || Resumes(end, members)) end = ReadMember(members);
        if (text.AsSpan(0, end).EndsWith(" each)") || members[^1] is { Quantities: [var own] } && text.AsSpan(members[^1].Mention.Span.End, own.Span.Start - members[^1].Mention.Span.End).Contains('各')) Share(members);
        var tail = PastTail(end, members);
        while (next < mentions.Count && mentions[next].Span.Start < tail) next++;
        return new Token(new TextSpan(start, tail), new TextSpan(start, end), [.. members]);
    }

    private bool GoesOn(int end, List<Member> members) => Joins(end, members) || LeadsToAnotherHost(end, members);

    // 智利硝石母液、日本油田卤水: where the next of several hosts lies is told before it.
    private bool LeadsToAnotherHost(int end, List<Member> members)
    {
        if (next + 1 >= mentions.Count || members[^1].Mention is not Mention.OfEntity { Kinds: EntityKinds.Host } || mentions[next] is not Mention.OfEntity { Kinds: var kinds } place || (kinds & (Wide | Narrow)) == 0 || SeparatorAt(end) is not { } separated || place.Span.Start != separated || text[end] is not ('、' or '和' or '及' or '与' or '或')) return false;
        if (mentions[next + 1] is not Mention.OfEntity { Kinds: EntityKinds.Host } host || host.Span.Start - place.Span.End > 1 || host.Span.Start > place.Span.End && text[place.Span.End] != '的') return false;
        next++;
        return true;
    }

    private bool Joins(int end, List<Member> members) =>
        (SeparatorAt(end) ?? HyphenAt(end, members[^1].Mention) ?? SideBySide(end, members[^1].Mention)) is { } separated && next < mentions.Count && Begins(mentions[next].Span.Start, end, separated)
        && (AreAlike(members[^1].Mention, mentions[next]) || AreAlike(members[^1].Lead, mentions[next]) || IsPlaceOfMixedList(members, mentions[next]) || AreMinerals(members, mentions[next])) && !BeginsAnew(end, mentions[next], members) && !KeepsCompany(end, mentions[next]) && !EndsShort(members, mentions[next]);

    // "Die casting 33%, steel desulphurisation 14%": the next item's name is longer than the word that is known.
    private bool EndsShort(List<Member> members, Mention following) =>
        !members[^1].Quantities.IsEmpty && following is Mention.OfEntity { Kinds: var kinds } && (kinds & EntityKinds.Use) != 0 && Longer().IsMatch(text, following.Span.End);

    [GeneratedRegex(@"\G( [a-z-]+){1,3} \(?\d", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex Longer();

    // "Niobium, nickel, tin, xenotime sand, potash; rare earths for magnets, silicon": in a long list of metals neither what the lexicon does not know nor what one of them is for ends anything.
    private bool Resumes(int end, List<Member> members)
    {
        if (members.Count < LongList || !IsMetal(members[^1].Mention) || !Writing.IsLatin(text[end - 1]) || Closing().IsMatch(text[..members[^1].Mention.Span.Start])) return false;
        var at = mentions.FindIndex(next, IsMetal);
        if (at < 0 || mentions[at].Span.Start - end is < 1 or > LongestSeparator || !Gap().IsMatch(text[end..mentions[at].Span.Start]) || !mentions.Take(at).Skip(next).All(IsNoMetal)) return false;
        next = at;
        return true;
    }

    private const int LongList = 2;

    private static bool IsMetal(Mention mention) => mention is Mention.OfEntity { Kinds: EntityKinds.Commodity };

    private static bool IsNoMetal(Mention mention) => mention is Mention.OfEntity { Kinds: EntityKinds.Use or EntityKinds.Host };

    [GeneratedRegex(@"\b(and|or) $", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex Closing();

    [GeneratedRegex(@"^( \([^()]{1,24}\)| (?!(and|or|is|are|was|were|used|which|that|while|but|with|has|have|by|to|at|from|as|because|where)\b)[a-z-]+){0,3}(, (and )?(?!(used|which|that|while|but|with|as|is|are|where|because)\b)[A-Za-z-]+( [a-z-]+)?)?(,| and|, and|, or)( natural| refined| metallic| synthetic)? $", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex Gap();

    // 秘鲁、美国甲州和乙州、加拿大: provinces led in by their country stand among countries.
    private static bool IsPlaceOfMixedList(List<Member> members, Mention following) =>
        members.Exists(member => !member.Outer.IsEmpty && AreAlike(member.Outer[0], following)) && members[^1].Mention is Mention.OfEntity { Kinds: var last } && (last & (Wide | Narrow)) != 0;

    // "The ore minerals gold, jamesonite and pyrite", "dolomite, magnesite and brines": minerals all, though some name a commodity and some do not.
    private bool AreMinerals(List<Member> members, Mention following) =>
        members[0].Mention.Span.Start is var start && members[^1].Mention is Mention.OfEntity one && following is Mention.OfEntity other && ((one.Kinds | other.Kinds) & ~Sources) == 0 && Writing.IsLatin(text[start])
        && (Minerals().IsMatch(text[Math.Max(0, start - LongestLead)..start]) || OreLists.IsMineral(one) || OreLists.IsMineral(other));

    private const EntityKinds Sources = EntityKinds.Commodity | EntityKinds.Host;

    private const int LongestLead = 24;

    [GeneratedRegex(@"\bminerals?( of|,|:| are| is| include| including| such as)? (the )?$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex Minerals();

    // "And the United States", 、天然气: the article, or the word for a sort, may be part of the name; "China, the world's largest" names no second one.
    private bool Begins(int start, int end, int separated) =>
        start == separated || start > end && start < separated && (Writing.IsHan(text[start]) || text.AsSpan(start, separated - start).SequenceEqual("the ") && !text.AsSpan(separated).StartsWith("world"));

    // "Angola and Kenya (200,000 tons each)": the last one's figure is that of all right before it which have none.
    private static void Share(List<Member> members)
    {
        for (var at = members.Count - 2; at >= 0 && members[at].Quantities.IsEmpty; at--) members[at] = members[at] with { Quantities = members[^1].Quantities };
    }

    // Reads the mention at hand with its attachments and returns the end.
    private int ReadMember(List<Member> members)
    {
        var outer = ReadOuter();
        while (IsExplained()) next++;
        var mention = mentions[next++];
        var member = new Member(mention) { Outer = outer };
        var end = mention.Span.End;
        if (mention is Mention.OfTime) { members.Add(member); return end; }
        if (FormulaAt(mention, end) is { } formula)
        {
            end = formula;
            while (next < mentions.Count && mentions[next].Span.Start < end) next++;
        }

        var works = mention is Mention.OfEntity { Kinds: EntityKinds.Commodity } ? Works().Match(text, end).Length : 0;
        if (Bracketed(end + works) is { } bracket && Attach(member, bracket) is { } attached && (works == 0 || !attached.Quantities.IsEmpty))
        {
            (member, end) = (attached, bracket.End);
            while (next < mentions.Count && mentions[next].Span.Start < end) next++;
        }
        if (member.Quantities.IsEmpty && mention is Mention.OfEntity && DirectQuantity(mention, end) is { } quantity)
        {
            (member, end) = (member with { Quantities = [quantity] }, PastRemark(quantity.Span.End));
            while (next < mentions.Count && mentions[next].Span.Start < end) next++;
        }

        if (end == mention.Span.End && PastComment(mention, end) is { } past)
        {
            end = past;
            while (next < mentions.Count && mentions[next].Span.Start < end) next++;
        }

        members.Add(member);
        return end;
    }

    // Lead mines (32%), copper smelters (25%): the share of those who work a metal is attached to it.
    [GeneratedRegex(@"\G (mines|mining|smelting|refining|smelters|refiner(y|ies)|operations|ores|processing|plants)(?= \(\D{0,12}\d)", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex Works();

    // Boron (metallurgical grade), cobalt: what a bracket says in passing does not end the list.
    private int? PastComment(Mention mention, int end)
    {
        if (mention is not Mention.OfEntity || Bracketed(end) is not { } bracket || SeparatorAt(bracket.End) is not { } goesOn || !Writing.IsLatin(text[end - 1]) && !IsRemarkOnOre(mention, bracket)) return null;
        return mentions.Skip(next).FirstOrDefault(other => other.Span.Start >= bracket.End) is { } following && following.Span.Start == goesOn && AreAlike(mention, following) && (!Writing.IsLatin(text[end - 1]) || !SaysMore(bracket)) ? bracket.End : null;
    }

    // 闪锌矿(含锗最高0.3%)、褐煤: what an ore holds, remarked in a list of them.
    private bool IsRemarkOnOre(Mention mention, TextSpan bracket) =>
        mention is Mention.OfEntity { Kinds: var kinds } && (kinds & EntityKinds.Host) != 0 && text[bracket.Start + 1] is '含' or '品' or '富' or '如' or '主';

    // A place or a figure in brackets is said of the name before; a grade or another name only explains it.
    private bool SaysMore(TextSpan bracket) =>
        mentions.Skip(next).TakeWhile(inside => inside.Span.End < bracket.End).Any(inside => inside is not Mention.OfEntity { Kinds: var kinds } || (kinds & (Wide | Narrow | EntityKinds.Org)) != 0);

    // 云南兰坪金顶, 中国的青海: places each right before a narrower one, which is the one that is spoken of.
    private ImmutableArray<Mention.OfEntity> ReadOuter()
    {
        var outer = ImmutableArray.CreateBuilder<Mention.OfEntity>();
        while (mentions[next] is Mention.OfEntity place && (place.Kinds & Wide) != 0 && next + 1 < mentions.Count && mentions[next + 1] is Mention.OfEntity inner && Leads(place, inner))
        {
            outer.Add(place);
            next++;
        }

        return outer.ToImmutable();
    }

    private bool Leads(Mention.OfEntity place, Mention.OfEntity inner) =>
        (inner.Kinds & Narrow) != 0 && (inner.Kinds & EntityKinds.Country) == 0
        && (inner.Span.Start == place.Span.End || inner.Span.Start == place.Span.End + 1 && text[place.Span.End] == '的');

    // The zinc ore mineral sphalerite, 绿柱石伟晶岩: of two names of hosts side by side the second is the one.
    private bool IsExplained() =>
        next + 1 < mentions.Count && mentions[next] is Mention.OfEntity general && mentions[next + 1] is Mention.OfEntity special && (special.Kinds == EntityKinds.Host || (special.Kinds & EntityKinds.Host) != 0 && general.Words.EndsWith("minerals", StringComparison.OrdinalIgnoreCase))
        && (general.Kinds & EntityKinds.Host) != 0 && text.AsSpan(general.Span.End, special.Span.Start - general.Span.End) is var between && (between is " " or " mineral " or " minerals " || between is "" && general.Kinds == EntityKinds.Host && Writing.IsHan(text[special.Span.Start]));

    // galena (PbS), hutchinsonite TlPbAs5S9: the formula behind a mineral belongs to its name.
    private int? FormulaAt(Mention owner, int end) =>
        owner is Mention.OfEntity mineral && (mineral.Kinds & EntityKinds.Host) != 0 && Formula().Match(text, end) is { Success: true } formula ? end + formula.Length : null;

    private TextSpan? Bracketed(int at)
    {
        var open = at < text.Length && (text[at] == ' ' || text[at] is '中' or '里' or '内' && mentions[next - 1] is Mention.OfEntity { Kinds: var kinds } && (kinds & EntityKinds.Host) != 0) ? at + 1 : at;
        if (open >= text.Length || text[open] != '(') return null;
        var close = text.IndexOf(')', open);
        return close > open && close - open <= 40 ? new TextSpan(open, close + 1) : null;
    }

    // A bracket belongs to the mention when it holds nothing but figures, times or another writing of the same name.
    private Member? Attach(Member member, TextSpan bracket)
    {
        var inside = mentions.Skip(next).TakeWhile(mention => mention.Span.End < bracket.End).ToList();
        var rest = text[(bracket.Start + 1)..(bracket.End - 1)].ToCharArray();
        foreach (var mention in inside) rest.AsSpan(mention.Span.Start - bracket.Start - 1, mention.Span.Length).Fill(' ');
        if (!IsOtherWriting(member.Mention, rest) && Filler().Replace(new string(rest), "").Length > 0 || !inside.All(mention => Fits(member.Mention, mention))) return null;
        return member with { Quantities = [.. inside.OfType<Mention.OfQuantity>()], Time = inside.OfType<Mention.OfTime>().FirstOrDefault() };
    }

    // 方铅矿(PbS), 阿拉沙(Araxá): a formula or a foreign name behind a Chinese one.
    private bool IsOtherWriting(Mention owner, char[] rest) =>
        owner is Mention.OfEntity && Writing.IsHan(text[owner.Span.End - 1]) && Array.TrueForAll(rest, letter => Writing.IsLatin(letter) || char.IsAsciiDigit(letter) || letter is ' ' or '-' or '.' or '·' or '\'' or '+');

    private static bool Fits(Mention owner, Mention inside) => inside switch
    {
        Mention.OfQuantity => true,
        Mention.OfTime => true,
        Mention.OfEntity other => owner is Mention.OfEntity entity && entity.Senses.Any(sense => other.Senses.Any(also => also.Kind == sense.Kind && also.Entities[0] == sense.Entities[0])),
        _ => false,
    };

    // "玻利维亚2300万吨、阿根廷2200万吨": a figure right behind each of several alike.
    private Mention.OfQuantity? DirectQuantity(Mention owner, int end)
    {
        if (next >= mentions.Count || mentions[next] is not Mention.OfQuantity { Dimension: not "rank" } quantity || quantity.Span.Start - end > 1) return null;
        // 占了全世界四成，法国 …: what a share is of has it not.
        if (quantity.Dimension == "%" && owner is Mention.OfEntity { Senses: [{ Entities: [var whole, ..] }, ..] } && whole == WholeWorld.Entity) return null;
        var behind = PastRemark(quantity.Span.End);
        var isListed = mentions.Skip(next + 1).FirstOrDefault(mention => mention.Span.Start >= behind) is { } following && SeparatorAt(behind) is { } separated && Begins(following.Span.Start, behind, separated) && AreAlike(owner, following);
        var closesList = next >= 3 && mentions.FindLastIndex(next - 2, Math.Min(next - 1, MentionsOfItem), mention => mention is Mention.OfQuantity && PastRemark(mention.Span.End) is var end && SeparatorAt(end) is { } ends && Begins(owner.Span.Start, end, ends)) is var last and > 0
            && mentions[last] is Mention.OfQuantity before && (before.Dimension == quantity.Dimension || IsAmount(before) && IsAmount(quantity)) && AreAlike(owner, mentions[last - 1]);
        return isListed || closesList ? quantity : null;
    }

    private static bool IsAmount(Mention.OfQuantity quantity) => quantity.Dimension is not ("%" or "" or "rank");

    // 石油70.2%(比上年上升2%)、铁60%: what a bracket remarks on a figure ends no list.
    private int PastRemark(int end) => end < text.Length && text[end] == '(' && text.IndexOf(')', end, Math.Min(LongestRemark, text.Length - end)) is var close and > 0 ? close + 1 : end;

    private const int LongestRemark = 24;

    // A figure and what its bracket names: so far back the figure before may stand.
    private const int MentionsOfItem = 4;

    // 镓来自铝土矿，锗来自煤; 占三成，六成的产量 …: behind a comma a Chinese list goes on only where it goes on or ends behind the name as well.
    private bool BeginsAnew(int separator, Mention following, List<Member> members)
    {
        if (text[separator] is not ('，' or ',')) return false;
        if (following is Mention.OfEntity { Kinds: var place } && (place & (Wide | EntityKinds.Org)) != 0 && AndAnother().IsMatch(text, separator) && Alone().IsMatch(text, following.Span.End)) return true;
        if (members.Count > 2) return following is Mention.OfEntity { Kinds: var kinds } && (kinds & EntityKinds.Host) != 0 && Yields().IsMatch(text, following.Span.End);
        if (members.Count == 1 && following is Mention.OfEntity && MainVerb().IsMatch(text, following.Span.End) && Subordinate().IsMatch(text[..members[0].Mention.Span.Start])) return true;
        if (following is Mention.OfQuantity { Span.End: var end }) return end < text.Length && Writing.IsHan(text[end]) && text[end] is not ('和' or '及' or '与' or '以' or '等');
        if (following is not Mention.OfEntity || !Writing.IsHan(text[following.Span.Start])) return false;
        if (members.Count == 1 && members[0].Mention.Span.Start is var first and > 0 && text[first - 1] is '自' or '于' or '给' or '往' or '向' && following.Span.End < text.Length && text[following.Span.End] == '的') return true;
        var behind = following.Span.End;
        for (var at = next; mentions[at] is Mention.OfEntity && SeparatorAt(mentions[at].Span.End) is { } separated && text[mentions[at].Span.End] is not ('，' or ',') && at + 1 < mentions.Count && mentions[at + 1].Span.Start == separated; at++)
            behind = mentions[at + 1].Span.End;
        return behind < text.Length && Writing.IsHan(text[behind]) && text[behind] is not ('等' or '的' or '之' or '两' or '三' or '四' or '五') && SeparatorAt(behind) is null && !mentions.Exists(mention => mention.Span.Start == behind && mention is not Mention.OfQuantity { Dimension: "rank" } || mention is Mention.OfQuantity && mention.Span.Start == behind + 1);
    }

    // "Lie in South Africa, and Ukraine accounts for …": behind the comma one alone does something else.
    [GeneratedRegex(@"\G, (and|but|while)\b", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex AndAnother();

    [GeneratedRegex(@"\G (now |also |alone |still )?(accounts|holds|produces|supplies|has|is|was|contributes|provides|mines|follows|ranks|owns|makes|imports|exports|consumes|comes|does|plans|wants|banned)\b", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex Alone();

    // 锌矿副产锗、镓、铟，铜矿副产硒: an ore that something is said to come of begins anew behind however long a list.
    [GeneratedRegex(@"\G(矿|矿石|冶炼|生产|精炼|电解)?(中|里|时)?(则|也|还|多|常|常常|往往|主要|可|可以|一般|通常)*(副产|附产|伴生|共生|共伴生|含|富含|富集|赋存|回收|提取)", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex Yields();

    // "Because it holds hydrogen, palladium is …": behind the comma the main clause begins.
    [GeneratedRegex(@"(^|[,;.] ?|\b(and|but|that) )(because|since|as|although|though|while|when|whereas|if|unlike|like|besides|beside|apart from|compared (with|to)|in addition to|together with|instead of|after|before|until|once|by)\b[^,;.]*$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 10_000)]
    private static partial Regex Subordinate();

    [GeneratedRegex(@"\G (is|are|was|were|has|have|had|can|could|may|might|will|would|became|becomes|remains?|does|did|also|occurs?|forms?|shows?)\b", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex MainVerb();

    // 铟与锡共生: what keeps company with something stands on the other side of it; 铟与锡共生于花岗岩 says the same of both.
    private bool KeepsCompany(int separator, Mention following) =>
        (text[separator] == '与' && Company().IsMatch(text, following.Span.End) || text[separator] == '和' && Company().Match(text, following.Span.End) is { Success: true } company && company.Value.AsSpan().IndexOfAny('与', '同', '跟') < 0) && following is Mention.OfEntity entity && (entity.Kinds & (EntityKinds.Commodity | EntityKinds.Host)) != 0;

    private int? SeparatorAt(int at)
    {
        var match = Separator().Match(text, at, Math.Min(LongestSeparator, text.Length - at));
        return match.Success && !IsPause(at, at + match.Length) ? at + match.Length : null;
    }

    // Iron; beryllium copper is replaced by titanium: behind a semicolon a new sentence begins, unless what stands there is an item of a list and no more.
    private bool IsPause(int at, int behind) =>
        text[at] == ';' && next < mentions.Count && mentions[next].Span is var item && item.Start == behind && item.End < text.Length && mentions[next] is Mention.OfEntity && Writing.IsLatin(text[item.End - 1]) && (text[item.End] is not (';' or ',' or '.' or ')') || LeavesOutVerb().IsMatch(text, item.End))
        && !(next + 1 < mentions.Count && mentions[next + 1] is Mention.OfQuantity);

    // Tin comes from cassiterite; tungsten, from wolframite: a new sentence that leaves out the verb of the one before.
    [GeneratedRegex(@"\G, (from|in|as|for|by|with|to|at|mainly|chiefly|mostly|usually)\b", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex LeavesOutVerb();

    // A rhenium-nickel alloy is one of both; a hyphen between anything else joins nothing.
    private int? HyphenAt(int at, Mention before) =>
        before is Mention.OfEntity { Kinds: EntityKinds.Commodity } && at < text.Length && text[at] is '-' && next < mentions.Count && mentions[next] is Mention.OfEntity { Kinds: EntityKinds.Commodity } ? at + 1 : null;

    // 钨锡, 铁铌稀土: Chinese metals of one character stand side by side with the next without a word between; 含铟锌矿 is ore of one that holds the other.
    private int? SideBySide(int at, Mention before) =>
        before is Mention.OfEntity { Kinds: EntityKinds.Commodity, Span.Length: 1 } && Writing.IsHan(text[before.Span.Start]) && !(before.Span.Start > 0 && text[before.Span.Start - 1] is '含' or '富' or '载') && next < mentions.Count
        && mentions[next] is Mention.OfEntity other && other.Span.Start == at && (other.Kinds & EntityKinds.Commodity) != 0 ? at : null;

    private static bool AreAlike(Mention left, Mention right) => (left, right) switch
    {
        (Mention.OfEntity one, Mention.OfEntity other) => (one.Kinds & other.Kinds) != EntityKinds.None,
        (Mention.OfQuantity one, Mention.OfQuantity other) => one.Dimension == other.Dimension,
        (Mention.OfTime, Mention.OfTime) => true,
        _ => false,
    };

    private int PastTail(int end, List<Member> members)
    {
        if (members[0].Mention is not Mention.OfEntity) return end;
        var tail = Tail().Match(text, end, Math.Min(16, text.Length - end));
        if (!tail.Success) return end;
        // 锌等有色金属硫化矿物: what begins with the same words is a name of its own.
        return mentions.Find(mention => mention.Span.Start > end && mention.Span.Start < end + tail.Length && mention.Span.End > end + tail.Length) is { } other ? other.Span.Start : end + tail.Length;
    }

    [GeneratedRegex(@"\G( (metal|compounds|oxides)(?=,| and )| (smelting|smelters?|refining|refiner(y|ies)|processing)(?=,? (and|or|as well as) (the )?[a-z-]+ (smelting|smelters?|refining|refiner(y|ies)|processing)\b)| mining(?=,? (and|or|as well as) [a-z-]+ mining\b))?\s?(、|, and\b|, or\b|, followed by|, as well as|, along with|, together with|, plus\b|, and also|, but also|,|，|和|及|与|以及|及其|或|或者|/|;|and|or|&|as well as|along with|together with|followed by|but also)(某些|一些|少数|部分)?((?<=[、和及与])(冶金级|电池级的?|电子级|高纯度?|天然|原生|单质|用于[^、，。;]{1,6}的))?(\s?((?<=\s)|,\s)(to a (much |somewhat )?(lesser|smaller) (extent|degree),?|in (small|smaller|lesser|minor) (amounts|quantities),?|sometimes|occasionally|also|even|more rarely|less (commonly|often),?|in some cases,?)(?= ))?\s?((?<=\s)(in|from|of|by) )?((?<=\s)((deposits|ores|concentrates) of|the|some|certain|various|many|other|natural|refined|metallic|primary|crude|synthetic) )?", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex Separator();

    [GeneratedRegex(@"\G(-\((Ce|Y|Nd|La|Yb|Fe|Mn|Mg|Ca|Sm|Gd)\)| ?(\(((\(?[A-Z][a-z]?[0-9.]*\)?[0-9]*|\([A-Z][A-Za-z0-9,]{0,16}\)[0-9]*|[·•][0-9]*){2,24})\)|(?<= )((\(?[A-Z][a-z]?[0-9.]*\)?[0-9]*|\([A-Z][A-Za-z0-9,]{0,16}\)[0-9]*|[·•][0-9]*){2,24})(?=[,;. )]|$)))", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex Formula();

    [GeneratedRegex(@"\G[^。，,;；:：与]{0,24}?((共|伴)生(?![矿元组产金品有的资])|相伴|相随|共存|形影|关系密切|密切相关|紧密相关|密不可分|不分家|类质同[象像])(?!.{0,2}(于|在(?!一起)))", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex Company();

    [GeneratedRegex(@"[\s，,、;:/~=%约占比为达年的到合计全球世界总量产储品位含量份额元素符号]|约占|各占|占比|全球|in|about|of|world|total|the|approximately|each|各", RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex Filler();

    [GeneratedRegex(@"\G([两三四五六七八九]个?(国家|国|省份|省区|省|地区)|等\s?(\d{1,3}|[两三四五六七八九十几多]{1,2})?(余|多)?(个|种|类)?(主要)?(国家和地区|国家|省份|省区市|省区|省\(区\)|省|区|地区|国|地|稀散金属|分散金属|稀有金属|关键金属|稀土元素|有色金属|贵金属|金属|元素|矿产|矿种|矿物|矿石|矿|材料|企业|公司)?)", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex Tail();
}
