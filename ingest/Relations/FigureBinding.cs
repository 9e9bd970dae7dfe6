using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text.RegularExpressions;
using MineralGraph.Ingest.Cleaning;
using MineralGraph.Ingest.Coordination;
using MineralGraph.Ingest.Recognition;
using MineralGraph.Model;

namespace MineralGraph.Ingest.Relations;

/// <summary>Gives each pair of ends its figure and its time: those of a pattern's slots paired off in order (分别为), else those attached to an end.</summary>
internal sealed partial class FigureBinding(Rule rule, AnalysedSentence sentence, TextSpan span, Token? values, Token? times)
{
    /// <summary>The time that holds on from before the sentence.</summary>
    internal Mention.OfTime? Before { get; init; }

    /// <summary>The figure of the sentence that announces the list of which this is an item.</summary>
    internal Mention.OfQuantity? OfList { get; init; }

    private readonly Mention.OfTime? within = rule.Year is "nearest" or "first" or "last" && GoverningTime.Of(sentence, span) is { } time && !IsBeginning(rule, sentence, time) ? time : null;

    private Mention.OfTime? Governing => within ?? (rule.Year is "nearest" or "first" or "last" ? Before : null);

    // "Since 1997 it has relied on imports": when that began is not when it is so.
    private static bool IsBeginning(Rule rule, AnalysedSentence sentence, Mention.OfTime time) =>
        rule.Predicate == "import_reliance" && sentence.Normalised.AsSpan(0, time.Span.Start).EndsWith("since ", StringComparison.Ordinal);

    /// <summary>The time of a pair whose figure comes from elsewhere.</summary>
    internal Mention.OfTime? TimeOf(Pairing.Place place) => SlotTime(place) ?? Governing;

    internal IEnumerable<(Mention.OfQuantity? Quantity, Mention.OfTime? Time)> For(RelationEnd from, RelationEnd? to, Pairing.Place place)
    {
        var attached = rule.TakesAttached ? Fitting(Attached(to)) ?? Fitting(Attached(from)) ?? [] : [];
        var ownTime = rule.Year == "none" ? null : to?.Member?.Time ?? from.Member?.Time;
        // 于1980年和1990年: done more than once.
        if (values is null && rule.Year == "slot" && times is { Members.Length: > 1 } && place is { FromCount: 1, ToCount: 1 }) return [.. times.Members.Select(time => (attached.FirstOrDefault(), (Mention.OfTime?)time.Mention))];
        if (values is null && attached.IsDefaultOrEmpty && place.ToCount == 1 && ShareBefore(from) is { } share) return [(share, ownTime ?? SlotTime(place) ?? Governing)];
        if (values is null && attached.IsDefaultOrEmpty && AllOfIt() is { } all) return [(all, ownTime ?? SlotTime(place) ?? Governing)];
        if (OfList is { } shared) return [(shared with { Span = span, Words = "" }, Governing)];
        if (values is null) return attached.IsDefaultOrEmpty ? [(null, ownTime ?? SlotTime(place) ?? Governing)] : attached.Select(figure => ((Mention.OfQuantity?)figure, ownTime ?? SlotTime(place) ?? Governing));
        var figures = values.Members;
        if (figures.Length == 1 && InOrder(figures[0], place) is { } own) return [(own, ownTime ?? SlotTime(place) ?? Governing)];
        if (figures.Length == 1 && IsJoint(figures[0], place)) return rule.NeedsValue ? [] : [(null, ownTime ?? SlotTime(place) ?? Governing)];
        // 96 t in 2026 and 2027: the same in each year.
        if (figures.Length == 1 && times is { Members.Length: > 1 } && place is { FromCount: 1, ToCount: 1 }) return [.. times.Members.Select(time => (Figure(figures[0]), (Mention.OfTime?)time.Mention))];
        if (figures.Length == 1) return [(Figure(figures[0]), figures[0].Time ?? RightBefore(figures[0]) ?? ownTime ?? SlotTime(place) ?? Governing)];
        if (SeriesOf(figures.Length) is { } series) return figures.Select((figure, index) => (Figure(figure), (Mention.OfTime?)series.Members[index].Mention));
        if (place is { FromCount: 1, ToCount: 1 } && rule.Predicate == "regulates") return figures.Select(figure => (Figure(figure), ownTime ?? SlotTime(place) ?? Governing));
        if (place.ToCount == figures.Length) return [(Figure(figures[place.To]), ownTime ?? SlotTime(place) ?? Governing)];
        if (place.FromCount == figures.Length) return [(Figure(figures[place.From]), ownTime ?? SlotTime(place) ?? Governing)];
        return [];
    }

    // The times of a series of figures: a slot's, else those that govern the stretch.
    private Token? SeriesOf(int figures) =>
        times is { } slot ? (slot.Members.Length == figures ? slot : null)
        : rule.Year == "nearest" && GoverningTime.TokenOf(sentence, span) is { } governing && governing.Members.Length == figures ? governing : null;

    /// <summary>Whether the first belongs to the first, the second to the second: 镓和铟分别来自铝土矿和锌矿.</summary>
    internal bool ArePairedOff(List<RelationEnd> from, List<RelationEnd> to)
    {
        if (from[^1].Span is not { } lastFrom || to[^1].Span is not { } lastTo || from[0].Span is not { } firstFrom || to[0].Span is not { } firstTo) return false;
        var (left, right) = lastFrom.End <= firstTo.Start ? (lastFrom.End, lastTo.End) : (lastTo.End, lastFrom.End);
        return left < right && (firstFrom.Start < left || firstTo.Start < left) && Respectively().IsMatch(sentence.Normalised[left..Math.Min(sentence.Normalised.Length, right + Afterthought)]);
    }

    // ", respectively" stands behind what it is said of.
    private const int Afterthought = 15;

    [GeneratedRegex("分别|依次|respectively", RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex Respectively();

    // 全部依赖进口 says a hundred per cent in words.
    private Mention.OfQuantity? AllOfIt()
    {
        if (rule.Predicate != "import_reliance") return null;
        var words = Whole().Match(sentence.Normalised, span.Start, span.Length);
        return words.Success ? new Mention.OfQuantity(new TextSpan(words.Index, words.Index + words.Length), sentence.Text[words.Index..(words.Index + words.Length)], new Quantity(100, null, "%", Comparator.Equal, new NormalisedValue(100, 100, "%"))) : null;
    }

    [GeneratedRegex("(?<!几乎|基本|不|并非|其余|其余的|剩余|剩下|剩下的|余下|缺口)(全部|全数|悉数|百分之百|百分百|完全|全(?!靠买|靠外购))(?=(都|均|要|得|需|需要)*(依赖|依靠|靠|仰|赖|来自|从.{1,12}进口|购自))", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex Whole();

    // 九成的镓: what share of a metal something is said of.
    private Mention.OfQuantity? ShareBefore(RelationEnd from) => rule.Predicate != "by_product_of" || !rule.TakesAttached || from.Span is not { } metal || Rest().IsMatch(sentence.Normalised, span.Start) || IsAnothersTurn(metal) ? null : sentence.Tokens
        .Where(token => token.Core.End <= metal.Start && metal.Start - token.Core.End <= 8 && ShareOf().IsMatch(sentence.Normalised[token.Core.End..metal.Start]) && !FrameReader.IsContent(token, sentence))
        .Select(token => token.Members is [var only] ? Figure(only) : null).FirstOrDefault(figure => figure is { Dimension: "%" });

    // 七成的钴是铜矿的副产品，20%是镍矿的: the second share is the one of the second ore.
    private bool IsAnothersTurn(TextSpan metal) => sentence.Tokens.Any(token => token.Core.Start >= metal.End && token.Core.End <= span.Start && token.First is Mention.OfQuantity { Dimension: "%" });

    // 九成的镓来自铝土矿，其余来自闪锌矿: what is left is not that share.
    [GeneratedRegex(@"\G[，,;]?(其余|其他|其它|剩余|剩下|余下|另外|另有|少量|少部分|小部分|部分|还有)", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex Rest();

    [GeneratedRegex("^(以上|左右|上下)?的(全球|世界|原生|精炼|金属)?$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex ShareOf();

    // 前三位依次是…, 最多的依次是…: each has the rank of its place in the list.
    private Mention.OfQuantity? InOrder(Member figure, Pairing.Place place)
    {
        if (place.FromCount < 2 || Figure(figure) is not { Dimension: "rank", Quantity: { } rank } said || rank.Number is not 1 && !(rank.Comparator == Comparator.AtMost && rank.Number == place.FromCount)) return null;
        if (!OneByOne().IsMatch(sentence.Normalised[span.Start..span.End])) return null;
        var number = place.From + 1;
        return said with { Quantity = new Quantity(number, null, rank.Unit, Comparator.Equal, new NormalisedValue(number, number, "rank")) };
    }

    [GeneratedRegex("依次|分别(是|为)", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex OneByOne();

    // What several hold together is no figure of any one of them, unless the words give it to each.
    private bool IsJoint(Member figure, Pairing.Place place) =>
        place.FromCount > 1 && (Figure(figure)?.Dimension is not "rank" || IsFirst(figure) || Several().IsMatch(sentence.Normalised[span.Start..Math.Min(sentence.Normalised.Length, span.End + Plural)])) && Shared.Contains(rule.Predicate) && !Each().IsMatch(sentence.Normalised[span.Start..span.End]);

    // 储量最多的国家是甲、乙和丙: which of them is the first is not said.
    private static bool IsFirst(Member figure) => Figure(figure) is { Quantity: { Number: 1, Comparator: Comparator.Equal }, Words: var words } && words.Contains('最', StringComparison.Ordinal);

    private Mention.OfTime? SlotTime(Pairing.Place place)
    {
        if (times is null) return null;
        var index = times.Members.Length == place.ToCount ? place.To : times.Members.Length == place.FromCount ? place.From : 0;
        return (Mention.OfTime)times.Members[index].Mention;
    }

    private static Mention.OfQuantity? Figure(Member member) => member.Mention as Mention.OfQuantity;

    // What of a metal comes from an ore is a share; the tonnes behind its name are something else.
    private ImmutableArray<Mention.OfQuantity>? Fitting(ImmutableArray<Mention.OfQuantity>? quantities) =>
        rule.Predicate == "by_product_of" && quantities is [{ Dimension: "t" }, ..] ? null : quantities;

    private static ImmutableArray<Mention.OfQuantity>? Attached(RelationEnd? end) => end?.Member?.Quantities is { IsEmpty: false } quantities ? quantities : null;

    // 2010年的4300: the time that stands right before a figure is its own, wherever others stand.
    private Mention.OfTime? RightBefore(Member figure) => rule.Year is not ("nearest" or "slot") ? null : sentence.Tokens
        .Where(token => token.First is Mention.OfTime && token.Core.End <= figure.Mention.Span.Start && figure.Mention.Span.Start - token.Core.End <= 1 && sentence.Normalised[token.Core.End..figure.Mention.Span.Start] is "" or "的")
        .Select(token => token.First as Mention.OfTime).FirstOrDefault();

    // The largest producers are several; which of them is the first is not said. What matched may end before the letter that makes them several.
    private const int Plural = 2;

    [GeneratedRegex(@"\b(producers|suppliers|miners|sources|providers|refiners|holders|nations|countries)\b", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex Several();

    private static readonly FrozenSet<string> Shared = new[] { "reserves", "production" }.ToFrozenSet();

    [GeneratedRegex("各|均|都|分别|each|respectively|both", RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex Each();
}
