using System.Collections.Immutable;
using MineralGraph.Model;

namespace MineralGraph.Analysis.Shocks;

/// <summary>Something that goes missing.</summary>
public abstract record Shock
{
    private Shock(double percent) => Percent = percent is > 0 and <= 100 ? percent
        : throw new ProblemException(new Problem("MG5202", $"Output or exports cannot fall by {percent} %. Give a percentage above 0, 100 at most."));

    /// <summary>By how many percent, above 0 and at most 100.</summary>
    public double Percent { get; }

    /// <summary>The fall as an input of a computation.</summary>
    internal Computing.ComputedInput Input => new("p", "the fall that is asked about", Computing.Band.Of(Percent), "%", []);

    /// <summary>The output of a host or a metal falls.</summary>
    public sealed record OutputFalls(EntityId Of, double By) : Shock(By);

    /// <summary>A country exports less of some commodities; of all that it is stated to export or to have a share of the production of, where none is named.</summary>
    public sealed record ExportsFall(EntityId Country, double By, ImmutableArray<EntityId> Commodities) : Shock(By);
}
