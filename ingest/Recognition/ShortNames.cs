using System.Text.RegularExpressions;
using MineralGraph.Ingest.Cleaning;
using MineralGraph.Ingest.Lexicons;

namespace MineralGraph.Ingest.Recognition;

/// <summary>What a document calls afterwards somebody whom it named in full: by the letters in brackets, by what it says to be short for it, by the name without the words for what it is.</summary>
internal static partial class ShortNames
{
    // 江苏 and two characters more: fewer may be anything.
    private const int ShortestChinese = 4;
    private const int ShortestWord = 5;

    /// <summary>The shorter names that go with one that stands in a text.</summary>
    internal static IEnumerable<string> Of(string text, Mention.OfEntity named)
    {
        if (Said().Match(text, named.Span.End) is { Success: true } said && IsShortFor(said.Groups["short"].Value, named.Words, said.Groups["told"].Success)) yield return said.Groups["short"].Value;
        if (named.Kinds != EntityKinds.Org) yield break;
        if (Writing.IsHan(named.Words[0]))
        {
            if (Firm().Match(named.Words) is { Success: true } firm) yield return firm.Groups["short"].Value;
        }
        else if (Trade().Replace(named.Words, "") is { Length: >= ShortestWord } bare && bare.Length < named.Words.Length) yield return bare;
    }

    // Letters in brackets that are not those of the name are those of something else, as of an exchange.
    private static bool IsShortFor(string shorter, string name, bool told)
    {
        if (told) return shorter.Length < name.Length || Writing.IsHan(shorter[0]);
        if (Writing.IsHan(shorter[0])) return shorter.All(name.Contains) && shorter.Length < name.Length;
        var at = -1;
        return char.ToUpperInvariant(name[0]) == shorter[0] && shorter.Where(char.IsLetter).All(letter => (at = name.IndexOf(letter.ToString(), at + 1, StringComparison.OrdinalIgnoreCase)) >= 0);
    }

    [GeneratedRegex(@"\G ?[(（] ?(?<told>(以下|下文|下称|简称|又称|統稱|简稱|以下簡稱|簡稱|称|稱|为|為|:|：)*[""“「『‘'])?(?<short>\p{Lu}[\p{Lu}\p{Ll}&-]{1,9}|[\u4e00-\u9fff]{2,8})[""”」』’']? ?[)）]", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex Said();

    // 江苏某能硅业科技发展有限公司: its province and what it is called by, without its trade.
    [GeneratedRegex("^(?<short>(北京|天津|上海|重庆|河北|山西|辽宁|吉林|江苏|浙江|安徽|福建|江西|山东|河南|湖北|湖南|广东|海南|四川|贵州|云南|陕西|甘肃|青海|广西|宁夏|新疆|西藏|内蒙古)(?!稀土|有色|黄金|钢铁|冶金|地质|矿业|矿产|锂|钨|锡|铜|铝|省|煤|能源|化工|投资|国)[\u4e00-\u9fff]{2})[\u4e00-\u9fff()（）]+公司$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex Firm();

    [GeneratedRegex(@"( (Metals?|Resources|Mining|Minerals?|Energy|Exploration|Corporation|Corp\.?|Company|Inc\.?|Ltd\.?|Limited|PLC|plc|Group|Holdings?|S\.A\.|AG|LLC|Lithium|Graphite|Rare|Earths|Gold|Copper|Nickel|Uranium|Materials|Technology|Technologies|International|Global|Industries|Co\.?|Ventures|Critical|and|&))+$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex Trade();
}
