using System.Text.RegularExpressions;
using MineralGraph.Ingest.Cleaning;

namespace MineralGraph.Ingest.Judging;

/// <summary>Tells of a figure that it is by how much something grew or fell, and not how much it is.</summary>
internal static partial class Growth
{
    private const int LongestChinese = 12;
    private const int LongestEnglish = 40;

    internal static bool Is(TextSpan figure, string text, string language) => language == "zh"
        ? Chinese().IsMatch(text[Math.Max(0, figure.Start - LongestChinese)..figure.Start])
        : Grew().IsMatch(text[Math.Max(0, figure.Start - LongestEnglish)..figure.Start]) || MoreThanBefore().IsMatch(text[figure.End..Math.Min(text.Length, figure.End + LongestEnglish)]);

    // 产量…，同比下滑3%: the figure tells of a change; 增至 and 降到 lead to what it became.
    [GeneratedRegex("(增长|增加|增幅|增速|下滑|下降|减少|上升|提高|上涨|扩大|缩小|翻番|下跌|回落|回升|攀升|下调|上调|同比|环比|[增降减跌涨][了近逾约超])[^，,。;:到至为达占]{0,5}$|(同比|环比)[^，,。;:到至为]{0,4}[增降减跌涨多少]$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex Chinese();

    // "Up 8%", "fell by about 300 tons"; "rose to 900 tons" leads to what it became.
    [GeneratedRegex(@"\b(by|(?<!\b(dug|dig|made|makes?|making|turned|turns?|gives?|gave|given|used?|uses|takes?|took|taken|served|puts?|picked|offered|bought|buys?|broke|shut|closed|churned|adds|added) )(up|down)|grew|grown|rose|risen|fell|fallen|dropped|jumped|climbed|surged|slipped|soared|plunged|declined|increased|decreased|(an? |the )?[a-z]*-?(increase|rise|jump|gain|decrease|decline|drop|fall|cut|reduction|growth) of)( (of|about|around|some|nearly|almost|over|more than|roughly|approximately|an estimated|at least|as much as|only|just|a|an|another|a further))* ?$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex Grew();

    [GeneratedRegex(@"^( [a-z-]+)?( (more|less|fewer|higher|lower|greater|increase|rise|jump|decrease|decline|drop|fall|cut|reduction|growth|gain)\b)", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex MoreThanBefore();
}
