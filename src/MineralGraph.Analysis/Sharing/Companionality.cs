using System.Collections.Immutable;
using MineralGraph.Analysis.Computing;
using MineralGraph.Model;
using MineralGraph.Model.Storage;

namespace MineralGraph.Analysis.Sharing;

/// <summary>How far a metal is obtained as a companion of others (Nassar, Graedel and Harper 2015).</summary>
/// <param name="Commodity">The metal.</param>
/// <param name="ByProductStatements">What states it to be a by-product.</param>
/// <param name="OwnStatements">What states it to be the main product or a co-product of something.</param>
/// <param name="OwnHosts">Hosts that are mined for it, by background.</param>
public sealed record Companionality(EntityId Commodity, ImmutableArray<StatementRecord> ByProductStatements, ImmutableArray<StatementRecord> OwnStatements, ImmutableArray<BackgroundFact> OwnHosts)
{
    /// <summary>Whether it has deposits of its own.</summary>
    public CompanionVerdict Verdict => (ByProductStatements.IsEmpty, OwnStatements.IsEmpty && OwnHosts.IsEmpty) switch
    {
        (false, true) => CompanionVerdict.ByProductOnly,
        (false, false) => CompanionVerdict.Both,
        (true, false) => CompanionVerdict.OwnOnly,
        _ => CompanionVerdict.Unknown,
    };

    /// <summary>The share of supply that comes as a by-product, in percent: at least what is stated; at most what no statement gives to a main product.</summary>
    public ComputedNumber Share
    {
        get
        {
            var table = ShareTable.Of(Commodity, ByProductStatements)[0];
            var own = OwnStatements.Where(statement => statement.Content.Qualifiers is { Role: "main", Region: null } && statement.Content.Year == table.Year).ToList();
            var main = StatedBand.Of(own);
            var (low, high) = (table.Stated.Low, main is null ? 100 : Math.Max(table.Stated.Low, main.Value.RestOf(100).High));
            return new ComputedNumber(ByProductStatements.IsEmpty && main is null ? null : new Band(low, high), "%", Formulas.Companionality, [.. table.Rest.Inputs, .. Main(main)])
            {
                Premises = ["The shares of different hosts do not overlap.", .. Verdict == CompanionVerdict.ByProductOnly ? ["That nothing is known to be mined for it does not prove that nothing is."] : Array.Empty<string>()],
                Assumptions = OwnHosts,
                Missing = table.Rest.Missing,
            };
        }
    }

    /// <summary>The companionality of a metal by all by_product_of statements of it.</summary>
    public static Companionality Of(EntityId commodity, IEnumerable<StatementRecord> statements, IEnumerable<BackgroundFact> towards)
    {
        var byRole = statements.ToLookup(statement => statement.Content.Qualifiers.Role);
        return new Companionality(commodity, [.. byRole["by_product"]], [.. byRole["main"], .. byRole["co_product"]], [.. towards.Where(fact => fact.Relation == "primary_metal")]);
    }

    private static IEnumerable<ComputedInput> Main(StatedBand? main) => main is null ? [] : [main.Input("m", "share as a main product")];
}
