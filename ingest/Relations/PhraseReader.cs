using System.Text.RegularExpressions;
using MineralGraph.Ingest.Cleaning;
using MineralGraph.Ingest.Coordination;
using MineralGraph.Ingest.Judging;
using MineralGraph.Ingest.Lexicons;
using MineralGraph.Ingest.Linking;
using MineralGraph.Ingest.Recognition;

namespace MineralGraph.Ingest.Relations;

/// <summary>Takes an open phrase (what follows 用于 or "used in") apart into the applications that it lists, each without the words around it.</summary>
internal sealed partial class PhraseReader
{
    private readonly Regex leading;
    private readonly Regex trailing;
    private readonly Regex vague;
    private readonly Lexicon lexicon;
    private readonly EnglishUses english;

    private PhraseReader(Lexicon lexicon, EnglishUses english, Regex leading, Regex trailing, Regex vague)
    {
        this.lexicon = lexicon;
        this.english = english;
        this.vague = vague;
        this.leading = leading;
        this.trailing = trailing;
    }

    internal static PhraseReader Of(Lexicon lexicon, IReadOnlyDictionary<string, string> words) => new(lexicon,
        new EnglishUses(words),
        Anchored($"^({WordLists.Required(words, "use_leading")})"),
        Anchored($"({WordLists.Required(words, "use_trailing")})$"),
        Anchored(WordLists.Required(words, "vague_use")));

    /// <summary>The stretches of the applications that a stretch of a sentence lists; in English, as far as the list goes.</summary>
    internal IEnumerable<TextSpan> Read(AnalysedSentence sentence, TextSpan phrase, bool onlyFirst) => sentence.Sentence.Language == "en"
        ? english.Read(sentence, phrase, onlyFirst).Select(part => Trim(sentence.Normalised, part.Start, part.End)).OfType<TextSpan>()
        : Read(sentence.Normalised, phrase);

    /// <summary>The stretches of the applications within a stretch of a sentence: those it lists, and those that brackets behind them give as examples.</summary>
    internal IEnumerable<TextSpan> Read(string normalised, TextSpan phrase)
    {
        foreach (Match bracket in Bracket().Matches(normalised[phrase.Start..phrase.End]))
        {
            var inside = new TextSpan(phrase.Start + bracket.Index + 1, phrase.Start + bracket.Index + bracket.Length - 1);
            if (!Examples().IsMatch(normalised[inside.Start..inside.End])) continue;
            foreach (var example in Listed(normalised, inside)) yield return example;
        }

        foreach (var part in Listed(normalised, phrase)) yield return part;
    }

    // Separators within brackets separate nothing; examples in brackets stand apart from what is before and behind.
    private IEnumerable<TextSpan> Listed(string normalised, TextSpan phrase)
    {
        var start = phrase.Start;
        var open = Bracket().Replace(normalised[phrase.Start..phrase.End], match => new string(Examples().IsMatch(match.Value[1..^1]) ? '、' : '(', match.Length));
        foreach (Match separator in Separator().Matches(open))
        {
            if (Trim(normalised, start, phrase.Start + separator.Index) is { } part) yield return part;
            start = phrase.Start + separator.Index + separator.Length;
        }

        if (Trim(normalised, start, phrase.End) is { } last) yield return last;
    }

    /// <summary>What the words of a mention name themselves: the commodity in the name of a policy.</summary>
    internal IEnumerable<RelationEnd> Inside(Token holder, EntityKinds kinds) =>
        holder.Members.Select(member => member.Mention).OfType<Mention.OfEntity>().SelectMany(mention => Inside(mention, kinds));

    private IEnumerable<RelationEnd> Inside(Mention.OfEntity mention, EntityKinds kinds)
    {
        var text = lexicon.Simplifier.Normalise(mention.Words);
        for (var at = 0; at < text.Length;)
        {
            var (length, senses) = lexicon.LongestAt(text, at);
            // 金顶铅锌矿 as a whole names the mine; what it is a mine of stands within.
            if (length == text.Length && senses.Any(sense => sense.Kind == EntityKinds.Deposit)) length = 0;
            else if (senses.FirstOrDefault(sense => (sense.Kind & kinds) != 0 && !sense.NeedsContext && (sense.ExactCase is null || sense.ExactCase == mention.Words.Substring(at, length)) && (sense.Entities[0].Name != CriticalMinerals.Name || !Writing.IsHan(text[at]))) is { } sense && !IsTarget(text, at, sense.Kind))
            {
                foreach (var entity in sense.Entities) yield return new RelationEnd(entity, mention.Words.Substring(at, length), new TextSpan(mention.Span.Start + at, mention.Span.Start + at + length), null);
            }

            at += Math.Max(1, length);
        }
    }

    // 对美国出口管制 is no policy of the United States.
    private static bool IsTarget(string text, int at, EntityKinds kind) => kind == EntityKinds.Country && at > 0 && text[at - 1] is '对' or '向' or '自' or '从' or '于' or '赴';

    /// <summary>The ores of the metals that a token names; a metal without a known ore stands for itself.</summary>
    internal IEnumerable<RelationEnd> AsOres(IEnumerable<RelationEnd> metals) =>
        metals.Select(metal => lexicon.OreOf(metal.Entity) is { } ore ? metal with { Entity = ore } : metal);

    private TextSpan? Trim(string text, int start, int end)
    {
        for (var changed = true; changed && end - start > 1;)
        {
            var before = (start, end);
            while (end > start && text[end - 1] is ' ' or '"' or '。' or '、' or '.' && end > start) end--;
            while (start < end && text[start] is ' ' or '"' or '、' && start < end) start++;
            if (end <= start) return null;
            // What stands in brackets explains an application; it is none itself.
            if (text.AsSpan(start, end - start).IndexOfAny('(', ')') is var bracket and >= 0 && !IsWithin(text[start..end], bracket)) end = text[start + bracket] == '(' ? start + bracket : start;
            if (end <= start) return null;
            start += leading.Match(text[start..end]).Length;
            if (end > start && trailing.Match(text[start..end]) is { Success: true } tail && tail.Length < end - start) end -= tail.Length;
            changed = (start, end) != before;
        }

        return end > start && end - start >= (Writing.IsHan(text[start]) ? 2 : 3) && end - start <= 60 && !vague.IsMatch(text[start..end]) ? new TextSpan(start, end) : null;
    }

    // 铜铟镓硒(CIGS)太阳能电池: a bracket that the name goes on behind belongs to it.
    private static bool IsWithin(string words, int bracket) =>
        bracket > 0 && words[bracket] == '(' && words.IndexOf(')', bracket) is var close and > 0 && close < words.Length - 2 && !Examples().IsMatch(words[(bracket + 1)..close]);

    private static Regex Anchored(string pattern) => new(pattern, RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, TimeSpan.FromSeconds(10));

    [GeneratedRegex(@"\(([^()]|\([^()]{0,40}\)){0,80}\)", RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex Bracket();

    [GeneratedRegex(@"^(如|例如|包括|比如|用于|用作|主要用于|制造|生产|such as|e\.g\.|including)|^[^以]{2,20}等$|[\u4e00-\u9fff]、|、[\u4e00-\u9fff]", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex Examples();

    [GeneratedRegex(@"、|，|作为|(方面|领域)?(尤其|特别)是?在?|以及|及其|乃至|还是|还有|和|与|及|或|, and |, or |,\s| and | or | as well as ", RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex Separator();
}
