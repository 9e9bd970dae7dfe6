using System.Globalization;
using System.Text.RegularExpressions;
using MineralGraph.Ingest.Cleaning;
using MineralGraph.Model;

namespace MineralGraph.Ingest.Recognition;

/// <summary>Finds ranks: 第二位, 居首位, 前五位, the second-largest, the leading. A rank is a quantity of dimension <c>rank</c>, written in 位.</summary>
internal static partial class RankRecogniser
{
    private const string Dimension = "rank";

    private static readonly string[] Cardinals = ["one", "two", "three", "four", "five"];
    private static readonly string[] Ordinals = ["first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"];

    internal static IEnumerable<Mention> Find(string text)
    {
        var last = -LongestRemark;
        foreach (Match match in Rank().Matches(text))
        {
            // 居第五位，仅次于纳米比亚: whom it comes after is no other rank.
            if (match.Groups["th"].Value == "仅次于" && match.Index - last < LongestRemark) continue;
            if (match.Groups["th"].Success && !match.Groups["largest"].Success) continue;
            var (number, comparator) = Read(match);
            var quantity = new Quantity(number, null, "位", comparator, new NormalisedValue(number, number, Dimension));
            last = match.Index + match.Length;
            yield return new Mention.OfQuantity(new TextSpan(match.Index, match.Index + match.Length), match.Value, quantity);
        }
    }

    private const int LongestRemark = 8;

    private static (double Number, Comparator Comparator) Read(Match match)
    {
        if (match.Groups["top"] is { Success: true } top) return (Number(top.Value), Comparator.AtMost);
        if (match.Groups["place"] is { Success: true } place) return (Number(place.Value), Comparator.Equal);
        if (match.Groups["th"].Value is "仅次于" or "位居其后" or "紧随其后" or "居次席") return (2, Comparator.Equal);
        if (match.Groups["th"] is { Success: true } ordinal) return (Math.Max(Array.IndexOf(Ordinals, ordinal.Value.ToLowerInvariant()), Array.IndexOf(Cardinals, ordinal.Value.ToLowerInvariant())) + 1, Comparator.Equal);
        return (1, Comparator.Equal);
    }

    private static double Number(string digits) =>
        char.IsAsciiDigit(digits[0]) ? double.Parse(digits, CultureInfo.InvariantCulture) : Math.Max(1, NumberReader.ChineseDigits(digits));

    // Every part of it is of bounded length, so that the time grows with the text's length alone.
    [GeneratedRegex("""
          第\s?(?<place>[一二三四五六七八九十]{1,3}|\d{1,2})\s?(大|位|名)
        | 第(?<place>[二三四五六七八九十])(?=(则|就|才)?(是|为)|呢|的是)
        | (位列|排名|位居|居|列)(世界|全球|全国|国内)?第\s?(?<place>[一二三四五六七八九十]{1,3}|\d{1,2})(大|位|名)?
        | (位列|排名|位居|居|排|列)(世界|全球|全国|国内)?前(?<top>[一二三四五六七八九十]|10|20)(?![大位名])
        | (排|列|居|位居)(在)?(世界|全球|全国)?第(?<place>[一二三四五六七八九十])(?![大位名])
        | (分列|分居|分获|分别位列|分别居|分别列|位列|居|列)(世界|全球|全国|国内)?第?(?<place>[一二三四五六七八])(?=[、和及与]第?[二三四五六七八九]位)
        | (?<=(分列|分居|分获|位列|居|列)(世界|全球|全国|国内)?第?[一二三四五六七八](、第?[二三四五六七八])?[、和及与])第?(?<place>[二三四五六七八九])位
        | (?<th>位居其后|紧随其后|居次席)(?<largest>)
        | 首位|榜首|之首|头号|头把交椅|魁首|独占鳌头|首屈一指|冠绝(全球|世界|全国|天下)|(世界|全球|全国)之冠|独步(全球|天下)|(?<th>仅次于)(?<largest>)|第一|最大(?=的|[^0-9]{0,12}(国|储量|产地))
        | 前\s?(?<top>[一二三四五六七八九十]{1,3}|\d{1,2})\s?(大|位|名)
        | 前(?<top>[三五十])(?=的?(国家|国|省份|省|地区|强))
        | (?<=(储量|储藏量|资源量|蕴藏量|资源储量|产量|产能|出口量|消费量|需求量|资源|矿产|储备)(也|均|都|是|为)?)(最多|最大|最高|最丰富|最为丰富)(?!的?[^，。;]{0,8}(之一|[两三四五六七八九十几]个?(国|省|大|个)))
        | \b(?<th>second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)[-\s](?<largest>largest|biggest|greatest|most\simportant|leading|ranked|ranking|place\b)
        | \b(?<th>first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)\b(?<largest>)(?=(,\s(second|third|fourth|fifth|sixth|seventh|eighth|ninth)){0,4},?\s(and|or)\s(second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)[-\s](largest|biggest|greatest|most\simportant|leading|ranked)\b)
        | \b(rank(s|ed|ing)?|came|comes|coming|placed|places|placing|stands)\s(?<th>first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)\b(?<largest>)
        | \b(?<th>second)\s(?<largest>only\sto|after|behind)\b
        | \b(number|no\.?)[-\s](?<th>one|two|three|four|five)\b(?<largest>)
        | \b(number|no\.)[-\s]?(?<place>[1-9])\b(?=\s(in\sthe\sworld|producer|supplier|exporter|importer|consumer|miner|source))
        | \b(largest|biggest|leading|foremost|top|first[-\s](place|ranked))\b
        """, RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Rank();
}
