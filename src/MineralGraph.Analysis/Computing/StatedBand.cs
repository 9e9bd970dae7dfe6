using System.Collections.Immutable;
using MineralGraph.Model.Storage;

namespace MineralGraph.Analysis.Computing;

/// <summary>What several statements of one share come to, in percent.</summary>
/// <param name="Value">The part that all of them leave; where they contradict each other, all that any of them leaves.</param>
/// <param name="Statements">The statements that give a share, the most certain first.</param>
public sealed record StatedBand(Band Value, ImmutableArray<StatementRecord> Statements)
{
    /// <summary>What the statements come to; null where none gives a share.</summary>
    public static StatedBand? Of(IEnumerable<StatementRecord> statements)
    {
        var stated = statements.Select(statement => (statement, band: Reading.Percent(statement.Content))).Where(pair => pair.band is not null)
            .OrderByDescending(pair => pair.statement.Confidence.Value).ThenBy(pair => pair.statement.Id).ToList();
        if (stated.Count == 0) return null;
        var bands = stated.ConvertAll(pair => pair.band!.Value);
        var (low, high) = (bands.Max(band => band.Low), bands.Min(band => band.High));
        return new StatedBand(low <= high ? new Band(low, high) : Band.Hull(bands), [.. stated.Select(pair => pair.statement)]);
    }

    /// <summary>The same as an input of a computation.</summary>
    public ComputedInput Input(string symbol, string meaning) => new(symbol, meaning, Value, "%", Statements);
}
