using MineralGraph.Model;

namespace MineralGraph.Ingest.Recognition;

/// <summary>The comparators that words around a number stand for.</summary>
internal static class BoundWords
{
    internal static Comparator Of(string words) => words.Trim().ToLowerInvariant() switch
    {
        "超过" or "超" or "逾" or "多于" or "大于" or "高于" or ">" or "over" or "more than" or "above" or "exceeding" or "余" or "多" or "之多" => Comparator.Above,
        "以上" or "至少" or "不少于" or ">=" or "≥" or "at least" or "or more" or "+" => Comparator.AtLeast,
        "低于" or "少于" or "小于" or "不足" or "不到" or "<" or "less than" or "under" or "below" or "fewer than" => Comparator.Below,
        "以下" or "以内" or "最多" or "不超过" or "<=" or "≤" or "up to" or "at most" or "or less" => Comparator.AtMost,
        "高达" or "达到" => Comparator.Equal,
        _ => Comparator.About,
    };
}
