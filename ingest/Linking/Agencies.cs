using System.Text.RegularExpressions;

namespace MineralGraph.Ingest.Linking;

/// <summary>Tells those who count, study or grant, and those who only tell a figure, from those who dig.</summary>
internal static partial class Agencies
{
    internal static bool IsOne(string name) => Agency().IsMatch(name);

    /// <summary>Whether what ends at a place only tells the figure of another (某公司估计, "Longreef estimates that").</summary>
    internal static bool Tells(string text, int end) => Telling().IsMatch(text, end);

    [GeneratedRegex("(调查局|统计局|委员会|协会|学会|商会|研究院|研究所|研究中心|大学|证券|咨询|署|白宫|国会|[^分事]部|厅|总局|管理局|survey|bureau|council|association|institute|agency|committee|department|ministry|office|administration)$|^(department|ministry|office|bureau) ", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 10_000)]
    private static partial Regex Agency();

    [GeneratedRegex(@"\G(,? ?(的)?(估计|估算|预计|预测|统计|指出|认为|预估|数据|报告称|分析认为)|,? (estimate[sd]?|forecast(s|ed)?|predict(s|ed)?|reckons|notes) (that )?)", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex Telling();
}
