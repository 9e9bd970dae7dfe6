using System.Globalization;
using System.Text.RegularExpressions;
using MineralGraph.Ingest.Recognition;
using MineralGraph.Model;

namespace MineralGraph.Ingest.Tables.Grids;

/// <summary>A figure as a cell has it: bounds, marks of footnotes and estimates, a unit and a year of its own.</summary>
/// <param name="Start">Where the digits begin in the cell.</param>
/// <param name="End">Where what belongs to the figure ends.</param>
/// <param name="Number">The number, or the lower end of a range.</param>
/// <param name="Max">The upper end of a range, or null.</param>
/// <param name="Comparator">How the number bounds what it measures.</param>
internal sealed partial record FigureCell(int Start, int End, double Number, double? Max, Comparator Comparator)
{
    /// <summary>What stands behind the digits: a unit or nothing.</summary>
    internal string Unit { get; private init; } = "";

    internal int? Year { get; private init; }

    internal bool IsEstimate { get; private init; }

    internal static bool IsFigure(string cell) => Figure().IsMatch(cell);

    internal static bool IsYear(string cell) => Year4().IsMatch(cell);

    /// <summary>Whether nothing is said: a dash, not available, withheld.</summary>
    internal static bool IsBlank(string cell) => Nothing().IsMatch(cell);

    internal static FigureCell? Read(string cell)
    {
        var match = Figure().Match(cell);
        if (!match.Success) return null;
        var number = Parse(match.Groups["number"].Value);
        var max = match.Groups["max"].Success ? Parse(match.Groups["max"].Value) : (double?)null;
        var comparator = match.Groups["bound"].Value switch { "" => Comparator.Equal, ">" or "超过" or "大于" => Comparator.Above, "<" or "不足" or "小于" => Comparator.Below, "≥" or ">=" => Comparator.AtLeast, "≤" or "<=" => Comparator.AtMost, _ => Comparator.About };
        return new FigureCell(match.Groups["number"].Index, match.Groups["unit"].Success ? match.Groups["unit"].Index + match.Groups["unit"].Length : match.Groups["digits"].Index + match.Groups["digits"].Length, number, max > number ? max : null, comparator)
        {
            Unit = match.Groups["unit"].Value.Trim(),
            Year = match.Groups["year"].Success ? int.Parse(match.Groups["year"].Value, CultureInfo.InvariantCulture) : null,
            IsEstimate = match.Groups["estimate"].Success,
        };
    }

    private static double Parse(string digits) => double.Parse(NumberReader.Ungrouped(digits), CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^(?<bound>>=|<=|[<>≥≤~≈约]|超过|大于|不足|小于)?\s?(?<estimate>e(?=\d))?(?<digits>(?<number>\d{1,3}([, ]\d{3})+(\.\d+)?|\d+(\.\d+)?)(\s?[-~至]\s?(?<max>\d{1,3}(,\d{3})+(\.\d+)?|\d+(\.\d+)?))?)(?<estimate>\s?e\b)?\s?(?<unit>%|[万亿千百吨公斤克升立方米元美碳酸锂当量氧化物金属标准煤度a-zA-Z][万亿千百吨公斤克升立方米元美碳酸锂当量氧化物金属标准煤度 a-zA-Z]{0,24}(/年)?)?\s?(/\s?(?<year>(19|20)\d{2})|\((?<year>(19|20)\d{2})年?\)|[*†‡]+|\[\d+\]|\(\d\)|\([a-z注]\))?$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex Figure();

    [GeneratedRegex(@"^(18|19|20)\d\d\s?(年|年度|年底|年末)?\s?(\(?(e|E|f|F|p|r|估计?|预测|预计)\)?)?$", RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex Year4();

    [GeneratedRegex(@"^(-+|—+|/|\.{2,}|…|NA|N/A|n\.a\.|W|XX|无|不详|未知|暂无|数据缺失)?$", RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex Nothing();
}
