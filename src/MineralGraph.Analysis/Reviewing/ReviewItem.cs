using MineralGraph.Model.Storage;

namespace MineralGraph.Analysis.Reviewing;

/// <summary>A statement that an editor should look at, and what hangs on it.</summary>
/// <param name="Statement">The statement.</param>
/// <param name="OfSubject">How many other statements speak of its subject.</param>
/// <param name="OfObject">How many other statements speak of its object.</param>
/// <param name="IsAlone">Whether no other statement relates the two so.</param>
public sealed record ReviewItem(StatementRecord Statement, int OfSubject, int OfObject, bool IsAlone)
{
    /// <summary>How much hangs on it: the statements that speak of its ends, twice where it alone relates the two, since no other would take its place.</summary>
    public int Impact => (OfSubject + OfObject) * (IsAlone ? 2 : 1);
}
