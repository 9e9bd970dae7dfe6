using System.Globalization;
using MineralGraph.Ingest.Lexicons;
using MineralGraph.Model;

namespace MineralGraph.Ingest.Judging;

/// <summary>
/// How often what a rule found was right when measured, apart for what it found whole and what it carried over: confidence.tsv, which
/// <c>mineralgraph check --calibrate</c> writes. A confidence is the share that was right; the rule's own figure counts as so many more finds,
/// so that a rule never measured has its own figure, and a few finds do not make certainty.
/// </summary>
internal sealed class MeasuredRules
{
    private const double WeightOfOwnFigure = 4;

    private readonly Dictionary<(string Rule, bool IsExplicit), (int Right, int Of)> measured;

    private MeasuredRules(Dictionary<(string, bool), (int, int)> measured) => this.measured = measured;

    internal static MeasuredRules Read(TextReader reader)
    {
        var table = TsvTable.Read("confidence.tsv", reader);
        return new MeasuredRules(table.Rows.ToDictionary(
            row => (table.Cell(row, "rule"), table.Cell(row, "explicit") == "yes"),
            row => (int.Parse(table.Cell(row, "right"), CultureInfo.InvariantCulture), int.Parse(table.Cell(row, "of"), CultureInfo.InvariantCulture))));
    }

    /// <summary>The find with the confidence that measuring gives it; a doubted one keeps its own.</summary>
    internal Finding Weigh(Finding finding) => finding.Suspect is null ? finding with { Confidence = Of(finding.Rule.Id, finding.IsExplicit, finding.Confidence) } : finding;

    /// <summary>The confidence of a rule's finds, given its own figure.</summary>
    internal Confidence Of(string rule, bool isExplicit, Confidence own)
    {
        var (right, of) = measured.GetValueOrDefault((rule, isExplicit));
        return new Confidence(Math.Round((right + WeightOfOwnFigure * own.Value) / (of + WeightOfOwnFigure), 4));
    }
}
