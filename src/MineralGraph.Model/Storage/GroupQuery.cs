using System.Collections.Immutable;

namespace MineralGraph.Model.Storage;

/// <summary>Counts and sums of statements by one or more keys.</summary>
public sealed record GroupQuery(StatementFilter Filter, ImmutableArray<GroupKey> Keys, long Revision)
{
    /// <summary>Whether quantities are added up; counts alone are cheaper.</summary>
    public bool SumsQuantities { get; init; } = true;

    /// <summary>Whether subjects and objects are counted together, and nothing else is asked for.</summary>
    public bool IsOfEnds => !SumsQuantities && Keys is [GroupKey.From, GroupKey.To];
}
