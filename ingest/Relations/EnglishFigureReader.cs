using System.Text.RegularExpressions;
using MineralGraph.Ingest.Cleaning;
using MineralGraph.Ingest.Coordination;
using MineralGraph.Ingest.Judging;
using MineralGraph.Ingest.Lexicons;
using MineralGraph.Ingest.Linking;
using MineralGraph.Ingest.Recognition;

namespace MineralGraph.Ingest.Relations;

/// <summary>
/// Reads each figure of an English sentence on its own, by a rule whose frame says so: the words behind it up to the next pause and those before it from the last one tell
/// what it measures, of what, whose and when; what they leave out is as with the figure before, or as the sentence begins.
/// </summary>
internal sealed partial class EnglishFigureReader(Rule rule, Frame frame, AnalysedSentence sentence, DocumentContext context)
{
    private readonly string text = sentence.Normalised;
    private readonly List<FigureItem> items = FigureItem.Of(sentence);

    // What the figure before was found to be of, whose and when.
    private Said? before;

    internal IEnumerable<Relation> Relations()
    {
        if (text.Length > FrameReader.LongestSentence) yield break;
        foreach (var item in items)
        {
            if (!TokenClass.IsOf(item.Figure, frame.Value!) || TopicOf(item) is not { } topic || !IsAmount(item) || Of(item, topic) is not { } said)
            {
                before = null;
                continue;
            }

            before = said;
            foreach (var relation in Bind(item, topic, said)) yield return relation;
        }
    }

    private IEnumerable<Relation> Bind(FigureItem item, TextSpan topic, Said said)
    {
        var span = topic.Cover(item.Figure.Span);
        if (Apiece().IsMatch(text[item.Tail.Start..item.Tail.End])) span = span.Cover(item.Tail);
        var time = said.Time is { } own ? Token.Of(own) : null;
        return new Pairing(rule, span, new FigureBinding(rule, sentence, span, Token.Of(item.Figure), time)).Relations([.. said.From], [said.To]);
    }

    // The first word of a topic behind the figure (60% of world output), else the last one before it; null where that is another topic's.
    private TextSpan? TopicOf(FigureItem item)
    {
        if (First(rule.Triggers, item.Tail) is { } own && BehindOf().IsMatch(text[item.Tail.Start..own.Start])) return First(frame.Unless, item.Tail) is { } rival && rival.Start < own.Start || IsTaken(item) ? null : own;
        if (First(frame.Unless, item.Tail) is { } other && BehindOf().IsMatch(text[item.Tail.Start..other.Start])) return null;
        return Last(rule.Triggers, item.Figure.Span.Start) is { } found && (Last(frame.Unless, item.Figure.Span.Start) is not { } nearer || nearer.Start < found.Start) ? found : null;
    }

    // "Consumes 12% of world output": what takes that share of it did not make it.
    private bool IsTaken(FigureItem item) => Last(frame.Unless, item.Lead.End) is { } verb && verb.Start >= item.Lead.Start && !text.AsSpan(verb.End, item.Lead.End - verb.End).Contains(" and ", StringComparison.Ordinal) && !(Last(rule.Triggers, item.Lead.End) is { } own && own.Start > verb.Start);

    private TextSpan? First(IEnumerable<string> words, TextSpan within) =>
        words.Select(word => At(text.IndexOf(word, within.Start, within.Length, StringComparison.Ordinal), word)).OfType<TextSpan>().OrderBy(found => found.Start).Select(found => (TextSpan?)found).FirstOrDefault();

    private TextSpan? Last(IEnumerable<string> words, int end) =>
        words.Select(word => At(end == 0 ? -1 : text.LastIndexOf(word, end - 1, end, StringComparison.Ordinal), word)).OfType<TextSpan>().OrderBy(found => found.Start).Select(found => (TextSpan?)found).LastOrDefault();

    private TextSpan? At(int at, string word) => at < 0 || at > 0 && char.IsLetter(text[at - 1]) ? null : new TextSpan(at, at + word.Length);

    // By how much something grew, what ore holds and what several have together is no amount of anybody's; a share is one of something.
    private bool IsAmount(FigureItem item)
    {
        var (lead, tail) = (text[item.Lead.Start..item.Lead.End], text[item.Tail.Start..item.Tail.End]);
        if (Growth.Is(item.Figure.Span, text, "en") || NoAmountBehind().IsMatch(lead) || NoAmount().IsMatch(tail) || Together().IsMatch(lead) || PartOfYear().IsMatch(lead) || PartOfYear().IsMatch(tail)) return false;
        if (Past().IsMatch(lead) && !InYear().IsMatch(tail) || More().IsMatch(lead) && !HasOwnPlace(item)) return false;
        return item.Figure.Dimension != "%" || item.Owner is not null || OfWhole().IsMatch(tail) || TakesShare().IsMatch(lead);
    }

    private Said? Of(FigureItem item, TextSpan topic)
    {
        var to = Commodity(item) ?? before?.To ?? Earlier(item, rule.ToClass!, mayBeWorld: false) ?? Carried("to", rule.ToClass!, item, topic);
        var from = Places(item) ?? before?.From ?? One(Earlier(item, rule.FromClass!, item.Figure.Dimension != "%") ?? Carried("from", rule.FromClass!, item, topic));
        if (from is { Count: > 0 } && IsOfAnother(item, from[0])) return null;
        return from is { Count: > 0 } subjects && to is { } commodity && commodity.Entity.Name != CriticalMinerals.Name ? new Said(subjects, commodity, TimeOf(item)) : null;
    }

    // "Turkey delivers 99% of the boron that Japan takes": a share of what another country has or needs is none of the world's.
    private bool IsOfAnother(FigureItem item, RelationEnd owner) =>
        item.Figure.Dimension == "%" && owner.Entity.Kind == "country" && sentence.Tokens.Any(token => item.Tail.Contains(token.Core) && (token.Kinds & EntityKinds.Country) != 0 && !Carrier.IsWorld(token) && !From().IsMatch(text[item.Tail.Start..token.Core.Start]) && TokenEnds.Of(token, EntityKinds.Country).All(end => end.Entity != owner.Entity));

    // "30% of world supply comes from …": who makes it would be named there.
    private bool IsPassive(FigureItem item) => item.Figure.Dimension == "%" && Comes().IsMatch(text[item.Tail.Start..item.Tail.End]);

    // "Chile and Peru mine 38%, and the Congo another 12%": what is added to the others' is somebody's own.
    private bool HasOwnPlace(FigureItem item) => sentence.Tokens.Any(token => item.Lead.Contains(token.Core) && MayOwn(token, mayBeWorld: false));

    // "300 tons of bismuth", "60% of world bismuth output": what stands behind is nearer than what stands before.
    private RelationEnd? Commodity(FigureItem item)
    {
        if (item.Owner is { } owner && EndOf(owner, rule.ToClass!) is { } owned) return owned;
        var behind = sentence.Tokens.FirstOrDefault(token => item.Tail.Contains(token.Core) && TokenClass.Fits(token, rule.ToClass!));
        if (behind is not null && OfIt().IsMatch(text[item.Tail.Start..behind.Core.Start])) return EndOf(behind, rule.ToClass!);
        var named = sentence.Tokens.Where(token => item.Lead.Contains(token.Core) && TokenClass.Fits(token, rule.ToClass!)).ToList();
        var near = named.FindLast(token => named.Count == 1 || !IsHolder(token)) ?? BehindPause(item);
        return near is null ? null : EndOf(near, rule.ToClass!);
    }

    // "Resources of gallium in bauxite": what holds the metal is not what is measured.
    private bool IsHolder(Token token) => (token.Kinds & EntityKinds.Host) != 0 && Within().IsMatch(text[..token.Core.Start]);

    [GeneratedRegex(@"\b(in|from|within)( the| its)? $", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex Within();

    // "Nickel output fell 4% to 140 tons, while palladium output rose 6% to 2 tons": how far it moved stands between the name and the figure.
    private Token? BehindPause(FigureItem item)
    {
        var begins = Begins().Matches(text[..item.Figure.Span.Start]) is { Count: > 0 } pauses ? pauses[^1].Index : 0;
        return begins >= item.Lead.Start ? null : sentence.Tokens.LastOrDefault(token => token.Core.Start >= begins && token.Core.End <= item.Lead.Start && TokenClass.Fits(token, rule.ToClass!));
    }

    [GeneratedRegex(@"[,;:]|\b(while|whereas|but)\b", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex Begins();

    private static List<RelationEnd>? One(RelationEnd? end) => end is null ? null : [end];

    // Whose the figure is: of several named together it is each one's where the words say so, else nobody's; null where nobody is named.
    private List<RelationEnd>? Places(FigureItem item)
    {
        if (item.Owner is { } owner && EndOf(owner, rule.FromClass!) is { } owned) return [owned];
        var named = sentence.Tokens.Where(token => item.Lead.Contains(token.Core) && MayOwn(token, item.Figure.Dimension != "%")).ToList();
        var near = named.FindLast(token => !Carrier.IsWorld(token)) ?? named.LastOrDefault();
        near ??= sentence.Tokens.FirstOrDefault(token => item.Tail.Contains(token.Core) && MayOwn(token, mayBeWorld: false) && From().IsMatch(text[item.Tail.Start..token.Core.Start]));
        if (near is null) return item.Figure.Dimension != "%" && Worldwide().IsMatch(text[item.Lead.Start..item.Tail.End]) ? [new RelationEnd(WholeWorld.Entity, "", null, null)] : null;
        if (Bystander.SiteIn(near, sentence) is { } site && TokenClass.Fits(site, rule.FromClass!)) near = site;
        var ends = TokenEnds.Of(near, TokenClass.KindsOf(rule.FromClass!)).ToList();
        return ends.Count == 1 || Apiece().IsMatch(text[item.Figure.Span.Start..item.Tail.End]) ? ends : [];
    }

    // "Two million tons a year are mined worldwide": the world has no other name here.
    [GeneratedRegex(@"\b(worldwide|world-wide|globally|in the world|around the globe|across the globe)\b", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex Worldwide();

    private RelationEnd? Earlier(FigureItem item, string tokenClass, bool mayBeWorld)
    {
        var named = sentence.Tokens.Where(token => token.Core.End <= item.Lead.End && TokenClass.Fits(token, tokenClass) && (tokenClass == rule.ToClass || MayOwn(token, mayBeWorld))).ToList();
        return named.Count == 0 || named.SelectMany(token => TokenEnds.Of(token, TokenClass.KindsOf(tokenClass))).DistinctBy(end => end.Entity).Count() > 1 ? null : EndOf(named[^1], tokenClass);
    }

    private RelationEnd? Carried(string slot, string tokenClass, FigureItem item, TextSpan topic)
    {
        if (!rule.Carry.Contains(slot) || slot == "from" && IsPassive(item) || sentence.Tokens.Any(token => TokenClass.Fits(token, tokenClass) && (slot == "to" || !Carrier.IsWorld(token)))) return null;
        if (slot == "from" && Bystander.SpeaksOfCompany(rule, sentence.Tokens, TokenClass.KindsOf(tokenClass), sentence)) return null;
        return Carrier.Find(tokenClass, sentence, topic.Cover(item.Figure.Span), context).ToList() is [var only] ? only : null;
    }

    // Shipped to Japan: who takes it has none of it.
    private bool MayOwn(Token token, bool mayBeWorld) =>
        TokenClass.Fits(token, rule.FromClass!) && (mayBeWorld ? !Carrier.IsScope(token, text) : !Carrier.IsWorld(token)) && !Bystander.Is(token, sentence) && !Bystander.Tells(token, text) && !Taker().IsMatch(text[..token.Core.Start]);

    private static RelationEnd? EndOf(Token token, string tokenClass) => TokenEnds.Of(token, TokenClass.KindsOf(tokenClass)).ToList() is [var only] ? only : null;

    // Behind the figure (300 tons in 2017), else before it, else as with the figure before, as the sentence begins or as the paragraph has it.
    private Mention.OfTime? TimeOf(FigureItem item)
    {
        var times = sentence.Tokens.Where(token => token.First is Mention.OfTime { LastYear: null } && token.Members.Length == 1).ToList();
        var own = times.Find(token => item.Tail.Contains(token.Core)) ?? times.FindLast(token => item.Lead.Contains(token.Core));
        return own?.First as Mention.OfTime ?? before?.Time ?? times.Find(token => token.Core.End <= items[0].Figure.Span.Start)?.First as Mention.OfTime ?? (times.Count == 0 ? context.TimeFor(rule) : null);
    }

    [GeneratedRegex(@"^( (of|in))?( [a-z'-]+){0,4}[ \uE000-\uE1FF]*( [a-z'-]+){0,2} ?$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex BehindOf();

    [GeneratedRegex(@"^ (of )?((the|its|all|world|global|world's|total|annual|primary|refined|mined|contained|crude|raw|recoverable|low-grade|high-purity|metric|pure|newly|mine|new) )*$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex OfIt();

    [GeneratedRegex(@"\b(every|each|per|grade|grades|grading|containing|contains|worth|tariff|duty|stake|interest|less than a|over a)( (of|about|around|some|nearly|almost|over|more than|roughly|approximately|an estimated|at|as much as|only|a|an))* ?$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex NoAmountBehind();

    [GeneratedRegex(@"^[^,;.]{3,60}? (is|are|was|were|comes?|came|originates?|derives?|stems?)\b", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex Comes();

    [GeneratedRegex(@"\b(another|additional|extra|further)( (of|about|around|some|nearly|almost|over|more than|roughly|approximately|an estimated))* ?$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex More();

    [GeneratedRegex(@"\b(each|apiece)\b", RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex Apiece();

    [GeneratedRegex(@"^( [a-z-]+)?( (stake|interest|owned|purity|pure|grade|tariff|duty|tax|margin|yield|recovery|per|an?|capacity)\b| of (ore|rock|waste|tailings|material|slag|scrap|concentrate|feed|land|equity|shares)\b)| (year[ -]on[ -]year|from a year)", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex NoAmount();

    [GeneratedRegex(@"\b(together|combined|collectively|jointly|both|between them|respectively)\b", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex Together();

    // What a quarter brought is no year's.
    [GeneratedRegex(@"\b(quarter|quarterly|month|monthly|half|semester|week|daily|day|q[1-4]|h[12]|january|february|march|april|june|july|august|september|october|november|december)\b", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex PartOfYear();

    // "Up from 440 tons in 2017": what it was before counts where its year is told.
    [GeneratedRegex(@"\b(from|compared (with|to)|against|versus|than)( (about|around|some|nearly|almost|over|just|only|an estimated|a low of|a high of))* ?$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex Past();

    [GeneratedRegex(@"^( of [a-z -]{1,30}?)? (in|during|for|at the end of) (18|19|20)\d\d", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex InYear();

    [GeneratedRegex(@"^( [a-z]+)? (of|share of) (the )?(world|global|total|all|national|worldwide|planet|earth|international|known|country|nation|mine|primary|refined|annual)", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex OfWhole();

    [GeneratedRegex(@"\b(for|suppl(y|ies|ied|ying)|produc(es|ed|ing)|contribut(es|ed|ing)|provid(es|ed|ing)|holds?|held|holding|share of|shares of|represent(s|ed|ing)|with|at|compris(es|ed|ing)|made up|makes up|had|has|controls?|controlled)( (of|about|around|some|nearly|almost|over|more than|roughly|approximately|an estimated|at least|less than|only|just|another|the remaining|as much as|up to))* ?$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex TakesShare();

    [GeneratedRegex(@"\b(from|in|by)( the)? $", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex From();

    [GeneratedRegex(@"\b(to|for sale in|bound for|outside|outside of|than|excluding|except)( the)? $", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex Taker();

    private readonly record struct Said(List<RelationEnd> From, RelationEnd To, Mention.OfTime? Time);
}
