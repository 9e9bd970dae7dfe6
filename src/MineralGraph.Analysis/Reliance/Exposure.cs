using System.Collections.Immutable;
using MineralGraph.Analysis.Computing;
using MineralGraph.Model;

namespace MineralGraph.Analysis.Reliance;

/// <summary>How dependent a country is on imports of several commodities.</summary>
/// <param name="Country">The country.</param>
/// <param name="Reliances">Those commodities on imports of which it is stated to rely, the largest reliance first.</param>
/// <param name="Unknown">The commodities of which nothing is stated.</param>
public sealed record Exposure(EntityId Country, ImmutableArray<CommodityReliance> Reliances, ImmutableArray<EntityId> Unknown)
{
    /// <summary>The mean reliance over all commodities, in percent; what is not stated lies between 0 and 100.</summary>
    public ComputedNumber Mean
    {
        get
        {
            var count = Reliances.Length + Unknown.Length;
            var sum = Reliances.Select(reliance => reliance.Value).Append(new Band(0, 100.0 * Unknown.Length)).Aggregate((left, right) => left + right);
            var stated = Reliances.Select((reliance, index) => new ComputedInput($"w{index + 1}", $"net reliance of {Country} on imports of {reliance.Commodity}", reliance.Stated?.Value, "%", reliance.Stated?.Statements ?? reliance.Statements));
            return new ComputedNumber(sum * (1.0 / count), "%", Formulas.Exposure, [.. stated, new ComputedInput("n", "commodities", Band.Of(count), "", [])])
            {
                Premises = ["Every commodity counts alike."],
                Missing = [.. Reliances.Where(reliance => reliance.Stated is null).Select(reliance => reliance.Commodity).Concat(Unknown).Select(commodity => $"How far {Country} relies on imports of {commodity}.")],
            };
        }
    }
}
