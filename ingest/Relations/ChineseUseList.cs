using System.Text.RegularExpressions;
using MineralGraph.Ingest.Cleaning;
using MineralGraph.Ingest.Coordination;
using MineralGraph.Ingest.Lexicons;
using MineralGraph.Ingest.Recognition;

namespace MineralGraph.Ingest.Relations;

/// <summary>
/// Follows a Chinese list of applications to its end: a pattern stops at the first 等, 领域 or comma, and the list goes on behind it
/// (冶金（炼钢）、电池等领域，以及陶瓷、玻璃等行业).
/// </summary>
internal static partial class ChineseUseList
{
    private const int Longest = 160;

    /// <summary>The stretch with the items that go on behind it.</summary>
    internal static TextSpan Whole(AnalysedSentence sentence, TextSpan phrase)
    {
        var text = sentence.Normalised;
        var end = PastBracket(text, phrase);
        while (end - phrase.Start < Longest && Next(sentence, end) is { } next) end = next;
        return new TextSpan(phrase.Start, end);
    }

    // Stopped within a bracket, the list goes on behind it.
    private static int PastBracket(string text, TextSpan phrase)
    {
        var stretch = text.AsSpan(phrase.Start, phrase.Length);
        if (stretch.Count('(') <= stretch.Count(')')) return phrase.End;
        var close = text.IndexOf(')', phrase.End);
        return close >= 0 && close - phrase.End <= 30 && text.AsSpan(phrase.End, close - phrase.End).IndexOfAny('(', '。') < 0 ? close + 1 : phrase.End;
    }

    // The end of the item behind a separator; null where what follows is no item of the list.
    private static int? Next(AnalysedSentence sentence, int end)
    {
        var text = sentence.Normalised;
        var item = Item().Match(text, end, Math.Min(Longest, text.Length - end)) is { Success: true } listed ? listed : Behind().Match(text, end, Math.Min(Longest, text.Length - end));
        return item.Success && !SaysMore(sentence, item.Groups["item"]) ? item.Groups["item"].Index + item.Groups["item"].Length : null;
    }

    // A place, a figure, a body or a metal stands in what is said next and in no list of applications.
    private static bool SaysMore(AnalysedSentence sentence, Group item)
    {
        var span = new TextSpan(item.Index, item.Index + item.Length);
        return Verb().IsMatch(item.Value) || sentence.Tokens.Any(token => span.Contains(token.Core) && !IsOfUse(token, span));
    }

    private static bool IsOfUse(Token token, TextSpan item) =>
        token.First is Mention.OfEntity && ((token.Kinds & EntityKinds.Use) != 0 || (token.Kinds & (EntityKinds.Commodity | EntityKinds.Host)) != 0 && token.Core != item);

    [GeneratedRegex(@"\G(等)?(诸多|众多|许多|多个|多种|各个|各种|高科技|高端|传统|新兴|相关|国防|工业)*(领域|行业|产业|方面|工业|部门|场合|用途|制品|产品|器件|生产|制造)?(中|里|上|内|之中)?(、|以及|及其|以至|乃至|甚至|直至|还有|和|与|及)(用于|用作|在|以及)?(?<item>[^。;:!?，、()等]{2,20}(\([^()]{1,24}\)[^。;:!?，、()等]{0,8})?)", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex Item();

    // Behind a comma only what is itself a list, or begins as the rest of one.
    [GeneratedRegex(@"\G(等)?(领域|行业|产业|方面|工业)?(中|里|上|内)?，(如|例如|比如|诸如|包括)?(?<item>((以及|还有|乃至|甚至|和|及)[^。;:!?，()]{2,24}|[^。;:!?，、()]{2,12}(、[^。;:!?，、()]{2,12})+?)(?=(等|，|。|;|$)))", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex Behind();

    [GeneratedRegex("[是为用可能会将使让令被把占达有均都也则就其它该这不因但而由对从并]|主要|需要|成为|具有|其中|产量|储量|价格|发展|增长|下降|市场|企业|公司|国家|生产$|等$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex Verb();
}
