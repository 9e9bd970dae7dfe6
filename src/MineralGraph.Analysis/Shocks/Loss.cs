using MineralGraph.Analysis.Computing;
using MineralGraph.Model;

namespace MineralGraph.Analysis.Shocks;

/// <summary>What is lost of a commodity: in the world, in a use, or by a country that imports it.</summary>
/// <param name="Commodity">The commodity.</param>
/// <param name="At">The use or the importer; null for the world.</param>
/// <param name="Share">How many percent of it are lost.</param>
public sealed record Loss(EntityId Commodity, EntityId? At, ComputedNumber Share)
{
    /// <summary>The larger losses first: by what is lost at least, then at most.</summary>
    internal static IEnumerable<Loss> Sort(IEnumerable<Loss> losses) =>
        losses.OrderByDescending(loss => loss.Share.Value?.Low).ThenByDescending(loss => loss.Share.Value?.High).ThenBy(loss => loss.Commodity).ThenBy(loss => loss.At);
}
