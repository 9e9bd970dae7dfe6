using System.Text.RegularExpressions;
using MineralGraph.Ingest.Cleaning;
using MineralGraph.Ingest.Coordination;
using MineralGraph.Ingest.Lexicons;
using MineralGraph.Ingest.Linking;
using MineralGraph.Ingest.Recognition;
using MineralGraph.Model;

namespace MineralGraph.Ingest.Relations;

/// <summary>
/// Reads each figure of a Chinese sentence on its own, by a rule whose frame says so: what it measures the nearest word of a topic tells, of what and whose
/// the nearest names between the figure before and it, and where none stand there, those of the figures before.
/// </summary>
internal sealed partial class FigureReader(Rule rule, Frame frame, AnalysedSentence sentence, DocumentContext context)
{
    private readonly List<Figure> figures = [.. sentence.Tokens.SelectMany(FiguresOf).OrderBy(figure => figure.Quantity.Span.Start)];

    // Whether the figure before was one of these: then a bare name may lead to the next (中国占七成，美国14%).
    private bool goesOn;

    internal IEnumerable<Relation> Relations()
    {
        if (sentence.Normalised.Length > FrameReader.LongestSentence) yield break;
        var begins = 0;
        foreach (var figure in figures)
        {
            var stretch = new TextSpan(Math.Min(begins, figure.Quantity.Span.Start), figure.Quantity.Span.Start);
            // 从三成提高到六成: the second is of what the first is of, and the first was before.
            if (figure.Quantity.Dimension == "%" && IsWhence(figure.Quantity.Span)) continue;
            begins = figure.Value.Span.End;
            if (!TokenClass.IsOf(figure.Quantity, frame.Value!) || TopicOf(figure.Quantity) is not { } topic || !IsAmount(figure, stretch, topic))
            {
                goesOn = false;
                continue;
            }

            goesOn = true;
            foreach (var relation in Bind(figure, stretch, topic)) yield return relation;
        }
    }

    private bool IsWhence(TextSpan figure) =>
        figure.Start > 0 && sentence.Normalised[figure.Start - 1] is '从' or '由' && Rises().IsMatch(sentence.Normalised, figure.End);

    [GeneratedRegex(@"\G[^，。;:]{0,8}?(提高|增加|上升|扩大|增|升|降|下降|减少|跌)(到|至)", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex Rises();

    private IEnumerable<Relation> Bind(Figure figure, TextSpan stretch, TextSpan topic)
    {
        if (frame.Without is { } spoiling && sentence.Tokens.Any(token => stretch.Contains(token.Core) && TokenClass.Fits(token, spoiling)) || figure.Owner is null && IsOfAnother(stretch)) return [];
        var span = figure.Quantity.Span.Cover(topic);
        var to = rule.ToClass is { } goods ? Ends(figure, stretch, goods, span) : [];
        var from = rule.FromClass is { } owner ? Ends(figure, stretch, owner, span) : [];
        if (to.Count == 0 || from.Count != figure.Value.Members.Length || to.Exists(end => end.Entity.Name == CriticalMinerals.Name)) return [];
        return new Pairing(rule, span, new FigureBinding(rule, sentence, span, figure.Value, null) { Before = context.TimeFor(rule) }) { Partners = Partners(stretch) }.Relations(from, to);
    }

    // 其中从几内亚进口的有…: with whom the trade is, as a preposition tells.
    private List<(EntityId Country, Mention.OfQuantity? Own)> Partners(TextSpan stretch) => frame.Partner is not { } partner ? [] :
        [.. sentence.Tokens.Where(token => stretch.Contains(token.Core) && TokenClass.Fits(token, partner) && token.Members.Length == 1 && !Carrier.IsWorld(token) && token.Core.Start > 0 && sentence.Normalised[token.Core.Start - 1] is '从' or '自' or '由' or '向' or '对' or '往')
            .SelectMany(token => TokenEnds.Of(token, TokenClass.KindsOf(partner))).Select(end => (end.Entity, (Mention.OfQuantity?)null)).TakeLast(1)];

    // 铅产品10万吨、硫酸32万吨: a member of the list that nothing is known of has the figure to itself.
    private bool IsOfAnother(TextSpan stretch) =>
        Member().Match(sentence.Normalised[stretch.Start..stretch.End]) is { Success: true } member && !sentence.Tokens.Any(token => stretch.Contains(token.Core) && (TokenClass.Fits(token, rule.ToClass ?? "") || TokenClass.Fits(token, rule.FromClass ?? "")))
        && !rule.Triggers.Any(word => member.Value.Contains(word, StringComparison.Ordinal)) && !Particles().IsMatch(member.Groups["name"].Value);

    [GeneratedRegex(@"^(、|和|及|与|以及)(?<name>[\u4e00-\u9fff]{2,8})$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex Member();

    [GeneratedRegex("^(其中|大约|大概|接近|将近|超过|不足|不到|达到|高达|分别|合计|共计|其余|其他|约|近|超|达|为|占|各|是)+$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex Particles();

    // 年产铜30万吨、金8吨的能力: what stands behind the last of a list is said of each.
    private int EndOfSeries(Mention.OfQuantity quantity)
    {
        var at = figures.FindIndex(figure => figure.Quantity == quantity);
        while (at >= 0 && at + 1 < figures.Count && figures[at + 1].Quantity.Span.Start > figures[at].Quantity.Span.End && Step().IsMatch(sentence.Normalised[figures[at].Quantity.Span.End..figures[at + 1].Quantity.Span.Start])) at++;
        return at < 0 ? quantity.Span.End : figures[at].Quantity.Span.End;
    }

    [GeneratedRegex(@"^(、|和|及|与|以及)[^，。;:、]{1,8}$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex Step();

    // The nearest word of a topic: right behind the figure (41万吨的产量), else before it; null where that is another topic's.
    private TextSpan? TopicOf(Mention.OfQuantity quantity)
    {
        var (text, figure) = (sentence.Normalised, quantity.Span);
        var end = EndOfSeries(quantity);
        var behind = Behind().Match(text, end, Math.Min(LongestBehind, text.Length - end));
        if (behind.Success) return rule.Triggers.Any(word => behind.Groups["topic"].Value.EndsWith(word, StringComparison.Ordinal)) ? new TextSpan(behind.Groups["topic"].Index, behind.Index + behind.Length) : null;
        var own = Last(rule.Triggers, figure.Start);
        // 进口量 …，占全球产量的三成: what takes a share is not always what it is a share of.
        if (own is { } scope && text.LastIndexOf('占', scope.Start) is var takes and >= 0 && text.AsSpan(takes, scope.Start - takes).IndexOfAny("，,;。") < 0 && Last(frame.Unless, takes) is { } measured && (Last(rule.Triggers, takes) is not { } before || before.End < measured.End)) return null;
        if (own is null && quantity.Dimension == "%" && Last(frame.Unless, figure.Start) is null && (IsUnderHeading() || context.Measured.Length > 0 && rule.Triggers.Any(word => context.Measured.Contains(word, StringComparison.Ordinal)) && !frame.Unless.Any(word => context.Measured.Contains(word, StringComparison.Ordinal)))) return figure;
        return own is { } found && (Last(frame.Unless, figure.Start) is not { } other || other.End < found.End || other.End == found.End && other.Start >= found.Start) ? found : null;
    }

    // 储量分布 above a line without a word of its own: what the heading measures.
    private bool IsUnderHeading() =>
        context.HeadingsFromNearest.FirstOrDefault() is { } heading && rule.Triggers.Any(word => heading.Normalised.Contains(word, StringComparison.Ordinal)) && !frame.Unless.Any(word => heading.Normalised.Contains(word, StringComparison.Ordinal));

    private TextSpan? Last(IEnumerable<string> words, int before) =>
        words.Select(word => (Word: word, At: before < word.Length ? -1 : sentence.Normalised.LastIndexOf(word, before - 1, before, StringComparison.Ordinal)))
            .Where(found => found.At >= 0 && !IsReached(found.At + found.Word.Length)).OrderBy(found => found.At + found.Word.Length).ThenBy(found => found.Word.Length)
            .Select(found => (TextSpan?)new TextSpan(found.At, found.At + found.Word.Length)).LastOrDefault();

    // 增加到, 提高至: what it grew to is an amount, and what it grew by none.
    private bool IsReached(int end) => end < sentence.Normalised.Length && sentence.Normalised[end] is '到' or '至';

    // A share is one of something; what several have together is nobody's.
    private bool IsAmount(Figure figure, TextSpan stretch, TextSpan topic)
    {
        var (text, quantity) = (sentence.Normalised, figure.Quantity);
        var led = text[stretch.Start..stretch.End];
        // 居第二(约18%): the share in the bracket is that of whoever has the rank.
        if (quantity.Dimension == "%" && figure.Owner is { Mention: Mention.OfQuantity { Dimension: "rank" } }) return true;
        if (Together().IsMatch(led) || PartOfIt().IsMatch(led)) return false;
        if (goesOn && Bare(figure, stretch)) return true;
        if (quantity.Dimension == "rank" && OfSeveral().IsMatch(text, quantity.Span.End)) return false;
        return quantity.Dimension != "%" || (topic.Start > quantity.Span.Start ? InAll().IsMatch(text[Math.Max(0, quantity.Span.Start - LongestScope)..topic.End]) : ShareOf().IsMatch(led));
    }

    private bool Bare(Figure figure, TextSpan stretch)
    {
        var kinds = TokenClass.KindsOf(rule.FromClass ?? "") | TokenClass.KindsOf(rule.ToClass ?? "");
        var name = figure.Owner is { Mention: Mention.OfEntity owner } ? (owner.Kinds & kinds) != 0 ? owner.Span : (TextSpan?)null
            : sentence.Tokens.FirstOrDefault(token => stretch.Contains(token.Core)) is { } token && (token.Kinds & kinds) != 0 ? token.Core : null;
        return name is { } span && span.Start - stretch.Start <= 2 && stretch.End - span.End <= 1;
    }

    private List<RelationEnd> Ends(Figure figure, TextSpan stretch, string tokenClass, TextSpan span)
    {
        var kinds = TokenClass.KindsOf(tokenClass);
        if (figure.Owner is { } owner && ((owner.Mention as Mention.OfEntity)?.Kinds & kinds) is { } shared && shared != EntityKinds.None)
            return [.. TokenEnds.Of(new Token(owner.Mention.Span, owner.Mention.Span, [owner]), kinds)];
        var isGood = (kinds & EntityKinds.Commodity) != 0;
        var clause = sentence.Normalised.LastIndexOfAny(['，', ',', ';', ':', '。'], Math.Max(0, span.Start - 1)) + 1;
        var fitting = Whereabouts.Without(Innermost.Of([.. sentence.Tokens.Where(token => TokenClass.Fits(token, tokenClass) && !IsScope(token, figure.Quantity))]), sentence);
        // 锌矿和煤里的搭头: what holds something is not what is measured.
        if (isGood) fitting.RemoveAll(token => sentence.Normalised.AsSpan(token.Span.End) is var behind && (behind.StartsWith("里", StringComparison.Ordinal) || behind.StartsWith("中的", StringComparison.Ordinal)));
        var named = (isGood && EndOfSeries(figure.Quantity) == figure.Quantity.Span.End ? fitting.Find(token => token.Core.Start >= figure.Quantity.Span.End && span.Contains(token.Core)) : null)
            ?? fitting.FindLast(token => token.Core.Start >= stretch.Start && token.Core.End <= stretch.End)
            ?? (isGood ? fitting.Find(token => Follows(token, figure.Quantity.Span.End)) : null);
        named ??= Points().IsMatch(sentence.Normalised[stretch.Start..stretch.End]) && !isGood ? null : fitting.FindLast(token => token.Core.End <= stretch.End);
        // 洛阳钼业运营着两座矿山，2023年钴产量 …: one figure of several mines is that of whom they belong to.
        if (!isGood && named is not null && named.Members.Length > 1 && figure.Value.Members.Length == 1 && (kinds & EntityKinds.Org) != 0 && sentence.Tokens is [{ Kinds: EntityKinds.Org, Core.Start: <= 2 } owner1, ..] && owner1.Members.Length == 1) named = owner1;
        if (named is not null) return isGood ? [.. TokenEnds.Of(named, kinds)] : FormerOrLatter.Meant([.. TokenEnds.Of(named, kinds)], sentence.Normalised.AsSpan(stretch.Start, stretch.Length));
        return rule.Carry.Contains(isGood ? "to" : "from") ? [.. Carrier.Find(tokenClass, sentence, new TextSpan(clause, figure.Quantity.Span.End), context)] : [];
    }

    // 12万吨铜, 12万吨的铜.
    private bool Follows(Token token, int figureEnd) => token.Core.Start >= figureEnd && sentence.Normalised.AsSpan(figureEnd, token.Core.Start - figureEnd) is "" or "的" or " ";

    // 占全国…的三成, 居世界第二: what a figure is measured against is not whose it is.
    private bool IsScope(Token token, Mention.OfQuantity figure)
    {
        if ((token.Kinds & (EntityKinds.Country | EntityKinds.Region)) == 0) return false;
        if (Largest().IsMatch(sentence.Normalised, token.Span.End)) return true;
        // 拥有全国一半以上的: of what the share is.
        if (sentence.Tokens.Any(share => share.First is Mention.OfQuantity { Dimension: "%" } && share.Core.Start == token.Span.End) && token.Core.Start > 0 && sentence.Normalised[token.Core.Start - 1] is '有' or '着' or '了') return true;
        if (Carrier.IsWorld(token) && Capital().IsMatch(sentence.Normalised, token.Span.End)) return true;
        if (Carrier.IsWorld(token) && (figure.Dimension is "%" or "rank" || Superlative().IsMatch(sentence.Normalised, token.Span.End))) return true;
        return token.Core.Start > 0 && sentence.Normalised[token.Core.Start - 1] is '占' or '居' or '列' or '排' or '比' or '较' or '向' or '从' or '自' or '对' or '由' or '往' || figure.Dimension is "rank" && token.Span.End == figure.Span.Start || sentence.Normalised.AsSpan(token.Span.End) is var behind && (behind.StartsWith("以外") || behind.StartsWith("之外")) || Outdone().IsMatch(sentence.Normalised[Math.Max(0, token.Core.Start - LongestOutdone)..token.Core.Start]);
    }

    // 素称世界锑都: what it is called says nothing of the world.
    [GeneratedRegex(@"\G[^，。;:]{1,3}都([，。;:]|之|的|$)", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex Capital();

    // 超过美国: who is left behind is not whose it is.
    private const int LongestOutdone = 3;

    [GeneratedRegex("(超过|赶超|超越|反超|取代|高于|低于|仅次于|不如|不及)$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex Outdone();

    [GeneratedRegex(@"\G[^，。;:]{0,8}?(最|第|[两几三四五六七八九十]大|[一二两三四五六七八九]成|[\d.]+%|分之|一半|领先|前列|仅次|唯一|[\uE110-\uE11F])", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex Superlative();

    // 亚洲最大的铜矿，储量 …: what is the largest of a place is spoken of.
    [GeneratedRegex(@"\G((已|新|最新|首次)?(发现|探明|查明|已知)的?)?(规模|储量|产量)?(最大|第[一二三四五]大|首[个座]|唯一)的?[^，。;:]{0,12}?(矿|盐湖|基地|企业|生产商|厂|公司|油田|气田|项目|装置)", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex Largest();

    private static IEnumerable<Figure> FiguresOf(Token token) => token.Members.SelectMany(member =>
        member.Quantities.Select(quantity => new Figure(quantity, Token.Of(quantity), member))).Concat(token.First is Mention.OfQuantity first ? [new Figure(first, token, null)] : Array.Empty<Figure>());

    private const int LongestBehind = 16;

    // 全球约33%的: what the share is of may stand before it.
    private const int LongestScope = 4;

    [GeneratedRegex(@"\G(以上|左右|多|上下)?(的|(?=[^，。;:、()的占为\d]{1,6}(储量|资源量|产量|产能|消费量|需求量|出口量|进口量)))(?<topic>[^，。;:、()的占为\uE100-\uE1FF]{0,8}?(资源储量|储量|资源量|产量|产能|消费量|需求量|出口量|出口额|进口量|开采量|能力|份额|供应|供给|增长|增幅|增速|消费|需求|出口|进口|生产(?!能力)|价格|利润|收入|关税|股权|股份))", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex Behind();

    [GeneratedRegex("合计|共计|总计|合占|总共|两[省国者家地]|[三四五六七八九十]([省国家地]|大[国省])", RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex Together();

    // 共15万吨，其中9万吨: part of the figure before is nobody's whole.
    [GeneratedRegex("(其中|内含)(约|有|只有|仅|近|超过)?$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex PartOfIt();

    // 储量最多的国家依次是: those that follow are meant.
    [GeneratedRegex(@"\G的?[^，。;:]{0,4}?(国家|地区|省份|以外)", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex OfSeveral();

    [GeneratedRegex("该|当地|此地|这里|这座|其(?![中他它余])", RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex Points();

    [GeneratedRegex("全球|世界|全国|国内|我国|国际", RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex InAll();

    [GeneratedRegex("占|比重|比例|份额|贡献", RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex ShareOf();

    private readonly record struct Figure(Mention.OfQuantity Quantity, Token Value, Member? Owner);
}
