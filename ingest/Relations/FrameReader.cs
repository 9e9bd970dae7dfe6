using System.Collections.Frozen;
using System.Text.RegularExpressions;
using MineralGraph.Ingest.Cleaning;
using MineralGraph.Ingest.Coordination;
using MineralGraph.Ingest.Lexicons;
using MineralGraph.Ingest.Linking;
using MineralGraph.Ingest.Recognition;

namespace MineralGraph.Ingest.Relations;

/// <summary>Reads a sentence, and where it holds too much its clauses, by a rule that is a frame.</summary>
internal sealed partial class FrameReader(Rule rule, Frame frame, AnalysedSentence sentence, DocumentContext context)
{
    // Beyond this a sentence says too many things for exactly one of each to mean anything.
    internal const int LongestSentence = 600;

    internal IEnumerable<Relation> Relations()
    {
        if (sentence.Normalised.Length > LongestSentence) return [];
        if (frame.IsSentence)
        {
            var whole = Read(new TextSpan(0, sentence.Normalised.Length), mayCarry: false).ToList();
            if (whole.Count > 0) return whole;
        }

        var clauses = Clauses().ToList();
        var byClause = clauses.SelectMany(clause => Read(clause, mayCarry: true)).ToList();
        if (byClause.Count > 0 || !frame.JoinsClauses) return byClause;
        var byPair = clauses.Zip(clauses.Skip(1)).SelectMany(pair => Read(pair.First.Cover(pair.Second), mayCarry: false)).ToList();
        return byPair.Count > 0 || !frame.IsSentence ? byPair : Read(new TextSpan(0, sentence.Normalised.Length), mayCarry: true);
    }

    private IEnumerable<Relation> Read(TextSpan stretch, bool mayCarry)
    {
        var words = sentence.Normalised[stretch.Start..stretch.End];
        var trigger = rule.Triggers.FirstOrDefault(trigger => words.Contains(trigger, StringComparison.Ordinal));
        if (trigger is null || frame.Unless.Any(other => words.Contains(other, StringComparison.Ordinal))) return [];
        var tokens = sentence.Tokens.Where(token => stretch.Contains(token.Core)).ToList();
        var values = frame.Value is { } valueClass ? OfClass(tokens, valueClass) : [];
        if (rule.Predicate == "by_product_of") values.RemoveAll(value => IsContent(value, sentence));
        if (frame.Without is { } spoiling && OfClass(tokens, spoiling).Count > 0) return [];
        if (values.Count > 1 || rule.NeedsValue && values.Count == 0 && !rule.TakesAttached) return [];
        var at = stretch.Start + words.IndexOf(trigger, StringComparison.Ordinal);
        var core = new TextSpan(at, at + trigger.Length);
        return Bind(tokens, values.FirstOrDefault(), core, mayCarry);
    }

    private IEnumerable<Relation> Bind(List<Token> tokens, Token? value, TextSpan core, bool mayCarry)
    {
        var to = Ends(tokens, rule.ToClass, "to", core, mayCarry);
        // A word that may be an ore as well as its metal is one of them at a time.
        var others = tokens.Where(token => !to.Exists(end => end.Span is { } held && (token.Span.Contains(held) || Describes(token, held) || Continues(token, held)))).ToList();
        if (rule.Predicate is "exports" or "production" or "reserves") others.RemoveAll(IsBuyer);
        if (rule.Predicate == "by_product_of") others.RemoveAll(token => Binding.IsPartOfAnother(token, sentence) || sentence.Sentence.Language == "zh" && Oblique.IsWhere(token, sentence));
        var from = Ends(others, rule.FromClass, "from", core, mayCarry);
        if (rule.Predicate == "located_in") from.RemoveAll(end => end.Member is { Outer.IsEmpty: false });
        if (from.Count == 0 || to.Count == 0 && rule.ToClass is not null || value is not null && to.Exists(HasItsOwnFigure)) return [];
        if (frame.Many == "from" && sentence.Sentence.Language == "zh") from = SaidWith(to, from);
        // What is carried over from a clause before is no part of what is said here: 没有 there denies nothing.
        var span = from.Concat(to).Select(end => end.Span).OfType<TextSpan>().Where(held => tokens.Exists(token => token.Span.Contains(held))).Aggregate(core, (all, part) => all.Cover(part));
        if (sentence.Sentence.Language == "en" && OfPlaces.Contains(rule.Predicate) && Turn().IsMatch(sentence.Normalised[span.Start..span.End])) return [];
        var partners = frame.Partner is { } partnerClass ? OfClass(tokens, partnerClass).Where(token => !from.Exists(end => end.Span is { } held && token.Span.Contains(held))).ToList() : [];
        if (partners.Count > 1) return [];
        return new Pairing(rule, value is null ? span : span.Cover(value.Core), new FigureBinding(rule, sentence, span, value, null) { Before = context.TimeFor(rule) })
        {
            Partners = [.. partners.SelectMany(token => TokenEnds.Of(token, TokenClass.KindsOf(frame.Partner!))).Select(end => (end.Entity, (Mention.OfQuantity?)null))],
        }.Relations(from, to);
    }

    // 萤石常与铅锌矿共生，大陆槽稀土矿也有萤石: what stands in the clause of the one that all is said of, or behind it, belongs to it rather than what was said before.
    private List<RelationEnd> SaidWith(List<RelationEnd> whole, List<RelationEnd> many)
    {
        if (whole.Select(end => end.Span).FirstOrDefault(span => span is not null) is not { } one) return many;
        var begins = Clauses().Where(clause => clause.Contains(one)).Select(clause => clause.Start).FirstOrDefault();
        var beside = many.Where(end => end.Span is not { } held || held.Start >= begins).ToList();
        return beside.Count > 0 ? beside : many;
    }

    /// <summary>Whether a share is how much of something an ore holds: 锆石含有1%的铪 is no share of what there is of it.</summary>
    internal static bool IsContent(Token share, AnalysedSentence sentence) => Content().IsMatch(sentence.Normalised[Math.Max(0, share.Core.Start - LongestContent)..share.Core.Start]);

    private const int LongestContent = 8;

    [GeneratedRegex("(含|含量|品位|含有|浓度|丰度)(量|有)?(可|能)?(约|为|达|高达|在|最高|平均|一般|仅|可达|是)*$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex Content();

    private static readonly FrozenSet<string> OfAmounts = new[] { "production", "reserves", "consumption", "exports" }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> OfPlaces = new[] { "located_in", "occurs_at", "occurs_in_region", "operates" }.ToFrozenSet(StringComparer.Ordinal);

    // "Cobalt is mined at Longreef, whereas …": behind the turn another place is spoken of.
    [GeneratedRegex(@"\b(whereas|while|though|although|followed by)\b|, but |;", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex Turn();

    // 铜3亿吨、铝9亿吨: what has figures of its own is not what the figure before them measures.
    private static bool HasItsOwnFigure(RelationEnd end) => end.Member is { Quantities.IsEmpty: false };

    // 部分出口日本: who something is sold to does not sell it; "the largest outside China" is not in China.
    private bool IsBuyer(Token token) => Buyer().IsMatch(sentence.Normalised[Math.Max(0, token.Core.Start - LongestSale)..token.Core.Start]);

    private const int LongestSale = 64;

    [GeneratedRegex(@"(出口|销|售|卖|运|输|发|供应|流)(往|到|至|给|向)?了?$|[对向往给]$|\b(ship(s|ped|ping|ments?)?|export(s|ed|ing|ers?)?|s[eo]l(d|ls?|ling)|sales|sen[dt]s?|deliver(s|ed|y|ies)|suppl(y|ies|ied|iers?|ying))\b[^.;,]{0,40} to (the )?$|\b(outside|outside of|than|except|excluding|after|behind)( the)? $", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex Buyer();

    // 锌等硫化矿物: the metal right before a host tells what host it is.
    private static bool Describes(Token token, TextSpan host) => (token.Kinds & EntityKinds.Commodity) != 0 && token.Span.End == host.Start;

    // 从阳极泥、烟尘及铅的尾料中: what goes on from the hosts is where something comes from as well.
    private bool Continues(Token token, TextSpan host) =>
        (token.Kinds & EntityKinds.Commodity) != 0 && token.Core.Start > host.Start && token.Core.Start - host.End <= TailOfList && sentence.Normalised[host.End..token.Core.Start].IndexOfAny(['、', '及', '和', '与']) is >= 0;

    private const int TailOfList = 3;

    // One token of the class, or none and what may be carried; two would leave open which is meant.
    private List<RelationEnd> Ends(List<Token> tokens, string? tokenClass, string slot, TextSpan core, bool mayCarry)
    {
        if (tokenClass is null) return [];
        var kinds = TokenClass.KindsOf(tokenClass);
        if (slot == "from" && rule.Carry.Contains(slot) && Carrier.SpeaksOfTheCountry(sentence, kinds)) return [.. Carrier.Find(tokenClass, sentence, core with { Start = 0, End = 1 }, context)];
        var mentioned = Innermost.Of([.. tokens.Where(token => TokenClass.Fits(token, tokenClass) && !IsCompared(token) && !IsMaker(token) && !(slot == "to" && IsHolder(token)))]);
        if (mentioned.Count > 1 && mentioned.SelectMany(token => TokenEnds.Of(token, kinds)).DistinctBy(end => end.Entity).Count() == 1) mentioned.RemoveRange(1, mentioned.Count - 1);
        if (mentioned.Count > 1 && slot == "to" && frame.TakesNearest) mentioned = [mentioned.FindLast(token => token.Core.End <= core.Start) ?? mentioned[0]];
        if (mentioned.Count == 1 || mentioned.Count > 1 && slot == frame.Many) return [.. mentioned.SelectMany(token => TokenEnds.Of(token, kinds)).Select(context.Meant).OfType<RelationEnd>()];
        return mentioned.Count == 0 && mayCarry && (rule.Carry.Contains(slot) || rule.Carry.Contains($"{slot}:sentence")) && !Bystander.SpeaksOfCompany(rule, sentence.Tokens, kinds, sentence) && !(sentence.Sentence.Language == "en" && tokens.Exists(token => IsTooWide(token) && TokenClass.Fits(token, tokenClass))) ? [.. Carrier.Find(tokenClass, sentence, core, context).Where(end => end.Entity.Name != CriticalMinerals.Name && (end.Span is not null || rule.Carry.Contains(slot)))] : [];
    }

    // "Copper giant Longreef": what a company is called after is not what is spoken of.
    private bool IsMaker(Token token) => (token.Kinds & EntityKinds.Commodity) != 0 && sentence.Sentence.Language == "en" && Maker().IsMatch(sentence.Normalised, token.Span.End);

    [GeneratedRegex(@"\G( and [a-z]+)?[ -](giant|major|heavyweight|behemoth|titan|start-?up|explorer|developer|trader|smelter) [a-z]", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex Maker();

    // The world is what a share is a share of, unless it is all that is spoken of; "critical minerals" is what everything here is about.
    // What a place has the largest of, and whose seat it is, is not said of the place.
    private bool IsCompared(Token token) =>
        (token.Kinds & (EntityKinds.Country | EntityKinds.Region)) != 0 && (IsScope(token.Span.End) || rule.Predicate == "production" && Chief().IsMatch(sentence.Normalised, token.Span.End) || Bystander.Owns(token, sentence) || rule.NeedsValue && Bystander.Encloses(token, sentence) || sentence.Tokens.Any(next => next.Span.Start == token.Span.End && (next.Kinds & EntityKinds.Org) != 0))
        || IsTooWide(token)
        || Carrier.IsScope(token, sentence.Normalised)
        || OfAmounts.Contains(rule.Predicate) && Carrier.IsOutdone(token, sentence.Normalised)
        || Carrier.IsWorld(token)
        && sentence.Tokens.Any(other => other != token && other.First is Mention.OfEntity && (other.Kinds & token.Kinds) != 0)
        || token.Core.Start > 0 && sentence.Normalised[token.Core.Start - 1] is '占' or '居' or '列' or '排' or '过' or '近' or '比' or '跟';

    // 我国重要的铍产地: whose it is, and no producer.
    [GeneratedRegex(@"\G的?(最)?(重要|主要|著名|有名)的?[^。，;]{0,10}?(产地|产区|矿区|基地)", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex Chief();

    private static bool IsTooWide(Token token) => token.First is Mention.OfEntity wide && wide.Senses[0].Entities[0].Name == CriticalMinerals.Name;

    // 我国铬铁矿产于西藏: whose it is, where the words go on to say where it lies.
    private bool IsHolder(Token token) =>
        rule.Predicate == "occurs_in_region" && (token.Kinds & EntityKinds.Country) != 0
        && sentence.Tokens.Any(next => (next.Kinds & EntityKinds.Commodity) != 0 && next.Span.Start - token.Core.End is 0 or 1)
        && sentence.Tokens.Any(place => place.Core.Start > token.Core.End + 1 && (place.Kinds & (EntityKinds.Country | EntityKinds.Region | EntityKinds.Deposit)) != 0);

    private bool IsScope(int end) =>
        sentence.Normalised.AsSpan(end) is var behind && (behind.StartsWith("最", StringComparison.Ordinal) || behind.StartsWith("规模最", StringComparison.Ordinal) || behind.StartsWith("首", StringComparison.Ordinal) || behind.StartsWith("以外", StringComparison.Ordinal) || behind.StartsWith("之外", StringComparison.Ordinal));

    private static List<Token> OfClass(List<Token> tokens, string tokenClass)
    {
        var characters = TokenClass.Characters(tokenClass) ?? "";
        return [.. tokens.Where(token => characters.Contains(TokenClass.Of(token), StringComparison.Ordinal))];
    }

    private IEnumerable<TextSpan> Clauses()
    {
        var start = 0;
        for (var at = 0; at < sentence.Normalised.Length; at++)
        {
            if (sentence.Normalised[at] is not (',' or '，' or ';' or ':' or '。') || sentence.Tokens.Any(token => token.Span.Start <= at && at < token.Span.End)) continue;
            if (at > start) yield return new TextSpan(start, at);
            start = at + 1;
        }

        if (start < sentence.Normalised.Length) yield return new TextSpan(start, sentence.Normalised.Length);
    }
}
