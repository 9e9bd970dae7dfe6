using MineralGraph.Model;
using MineralGraph.Model.Storage;

namespace MineralGraph.Analysis.Computing;

/// <summary>Chooses, of statements of one thing over several years, those that tell how it is: said as a fact or an estimate, of the latest year that one of them names.</summary>
public static class Latest
{
    /// <summary>What several statements of one share come to in the latest year; where none names a year, in all of them. Null where none gives a share.</summary>
    public static StatedBand? Share(IEnumerable<StatementRecord> statements)
    {
        var stated = statements.Where(statement => IsActual(statement.Content) && Reading.Percent(statement.Content) is not null).ToList();
        var year = stated.Max(statement => statement.Content.Year);
        return StatedBand.Of(stated.Where(statement => statement.Content.Year == year));
    }

    /// <summary>Whether a statement says how things are or were, as a fact or an estimate.</summary>
    public static bool IsActual(StatementContent content) => content.Qualifiers.Modality is null or "estimate";
}
