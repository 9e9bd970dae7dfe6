using System.Text;
using System.Text.RegularExpressions;
using MineralGraph.Ingest.Cleaning;
using MineralGraph.Ingest.Coordination;

namespace MineralGraph.Ingest.Relations;

/// <summary>
/// A sentence as rules read it: folded, in lower case, each token one character of the private use area that tells its class. Places map back to the sentence.
/// </summary>
internal sealed partial class MaskedSentence
{
    private const int LongestList = 320;

    private readonly int[] starts;
    private readonly int[] ends;
    private readonly int[] tokenAt;

    private MaskedSentence(string mask, int[] starts, int[] ends, int[] tokenAt)
    {
        Mask = mask;
        this.starts = starts;
        this.ends = ends;
        this.tokenAt = tokenAt;
    }

    /// <summary>Whether asides were left out of it.</summary>
    internal bool IsShortened { get; private init; }

    /// <summary>The text that patterns match.</summary>
    internal string Mask { get; }

    internal static MaskedSentence Of(string normalised, IReadOnlyList<Token> tokens)
    {
        var mask = new StringBuilder(normalised.Length);
        var starts = new List<int>(normalised.Length);
        var ends = new List<int>(normalised.Length);
        var tokenAt = new List<int>(normalised.Length);
        void Add(char character, TextSpan span, int token)
        {
            mask.Append(character);
            starts.Add(span.Start);
            ends.Add(span.End);
            tokenAt.Add(token);
        }

        var at = 0;
        for (var token = 0; token < tokens.Count; token++)
        {
            for (; at < tokens[token].Span.Start; at++) Add(normalised[at], new TextSpan(at, at + 1), -1);
            Add(TokenClass.Of(tokens[token]), tokens[token].Span, token);
            at = tokens[token].Span.End;
        }

        for (; at < normalised.Length; at++) Add(normalised[at], new TextSpan(at, at + 1), -1);
        return new MaskedSentence(mask.ToString(), [.. starts], [.. ends], [.. tokenAt]);
    }

    /// <summary>The same without the fillers of those who speak (钽这个东西呢，), so that what is spoken of stands beside what is said of it; null where there are none.</summary>
    internal MaskedSentence? WithoutFillers() => Without(Filler().Matches(Mask));

    [GeneratedRegex("(?<=[\\uE000-\\uE0FF])(这个|这种|这类)(东西|玩意儿?|金属|元素|资源|材料|矿产|气体|物质)(本身)?(呢|嘛|啊|呀)?，?|(?<=[\\uE000-\\uE0FF])(嘛|呢|啊|呀|吧)，", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex Filler();

    /// <summary>The same without what is said in passing (brackets, a pair of dashes, words between commas before the verb), so that subject and verb meet; null where nothing is.</summary>
    internal MaskedSentence? WithoutAsides() => Without(Aside().Matches(Mask));

    private MaskedSentence? Without(MatchCollection asides)
    {
        if (asides.Count == 0) return null;
        List<int> kept = [.. Enumerable.Range(0, Mask.Length).Where(at => !asides.Any(aside => aside.Index <= at && at < aside.Index + aside.Length))];
        return new MaskedSentence(string.Concat(kept.Select(at => Mask[at])), [.. kept.Select(at => starts[at])], [.. kept.Select(at => ends[at])], [.. kept.Select(at => tokenAt[at])]) { IsShortened = true };
    }

    /// <summary>Whether something was left out within a stretch of it.</summary>
    internal bool LeavesOutWithin(int start, int length) => Enumerable.Range(start, length - 1).Any(at => starts[at + 1] > ends[at]);

    /// <summary>The number of the token at a place of the mask; -1 where there is a plain character.</summary>
    internal int TokenAt(int index) => tokenAt[index];

    /// <summary>The sentence from a place of the mask on, as far as a list may reach.</summary>
    internal TextSpan Behind(int index) => index < starts.Length ? new TextSpan(starts[index], Math.Min(ends[^1], starts[index] + LongestList)) : new TextSpan(ends[^1], ends[^1]);

    /// <summary>The stretch of the sentence that a stretch of the mask stands for.</summary>
    internal TextSpan ToSentence(int start, int length) => length == 0 ? new TextSpan(starts[start], starts[start]) : new TextSpan(starts[start], ends[start + length - 1]);

    [GeneratedRegex(@"(?<![\uE100-\uE1F0] ?) ?\([^()\uE100-\uE1F0]{1,120}\)| [–—-] [^–—;:.]{1,80} [–—-](?= )|,(?= ?(in|to|at|for|though|albeit|usually|mostly|mainly|sometimes|often) )[^,;:]{1,40},(?= (in|inside|within|from|by|at|on|with|of) )|,(?= ?(which|who|whose|where|a|an|the|like|as|though|although|usually|together|along|mainly|mostly|also|itself|formerly|in|with|however|one|when|often|already|having|owned|located|discovered|found|about|around|approximately|an estimated|some|roughly|nearly|over|equal|after|behind|alongside|besides|followed|another) | ?[\uE000-\uE0FF])[^,;:]{1,100}(, [^,;:]{1,40})?,(?= (is|are|was|were|has|have|had|can|could|may|might|will|would|remains?|occurs?|contains?|yields?|holds?|hosts?|comes?|produces?|produced|mined|refined|accounted|accounts|supplies|supplied|owns|operates|runs|controls|develops|acquired|bought|began|plans|lies|sits|belongs|turns|said|says|announced|considered|considers|banned|bans|imposed|introduced|issued|launched|exported|exports|imported|imports|shipped) )", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex Aside();
}
