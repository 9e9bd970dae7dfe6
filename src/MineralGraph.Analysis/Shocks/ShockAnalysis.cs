using System.Collections.Immutable;
using MineralGraph.Analysis.Computing;
using MineralGraph.Model;
using MineralGraph.Model.Storage;

namespace MineralGraph.Analysis.Shocks;

/// <summary>
/// Works out what a fall in output or in exports costs: by metal, by use and by importing country, each between a low and a high end. What is not stated widens the
/// band and is named. One question to the store for each level: what is hit, its shares, then its uses and importers.
/// </summary>
public sealed class ShockAnalysis(IGraphReader reader, HostBackground background)
{
    private const int MostMetals = 200;

    private static readonly StatementFilter Effects = new StatementFilter.PredicateIn(["used_in", "import_reliance"]);

    /// <summary>What a shock costs.</summary>
    /// <exception cref="ProblemException">MG5203: too many metals are hit.</exception>
    public ValueTask<ShockResult> FindAsync(Shock shock, long revision, CancellationToken cancellation = default) => shock switch
    {
        Shock.OutputFalls output => OutputAsync(output, revision, cancellation),
        Shock.ExportsFall exports => ExportsAsync(exports, revision, cancellation),
        _ => throw new ArgumentOutOfRangeException(nameof(shock), shock, "No such shock."),
    };

    private async ValueTask<ShockResult> OutputAsync(Shock.OutputFalls shock, long revision, CancellationToken cancellation)
    {
        var hosts = new HitHosts(shock.Of, background);
        var hit = await reader.ExpandAsync(new ExpandQuery(hosts.All, StatementEnd.To, Filters.Dependence, revision), cancellation).ConfigureAwait(false);
        var mined = background.About(shock.Of).Where(fact => fact.Relation == "primary_metal").ToList();
        var byProducts = hit.SelectMany(statements => statements).Select(statement => statement.Content.From).Except(mined.Select(fact => fact.To).Append(shock.Of)).Order().ToList();
        var asked = mined.Select(fact => fact.To).Concat(byProducts).ToImmutableArray();
        var found = asked.IsEmpty ? [] : await reader.ExpandAsync(new ExpandQuery(asked, StatementEnd.From, Filters.Predicate("by_product_of"), revision), cancellation).ConfigureAwait(false);
        var loss = new OutputLoss(shock, hosts);
        var metals = mined.Select((fact, index) => loss.Primary(fact, found[index])).Concat(byProducts.Select((commodity, index) => loss.ByProduct(commodity, found[mined.Count + index]))).ToList();
        if (shock.Of.Kind == "commodity") metals.Insert(0, loss.Asked);
        var lost = metals.ToDictionary(metal => metal.Commodity, metal => (new ComputedInput("l", $"loss of {metal.Commodity}", metal.Share.Value, "%", Given(metal)), metal.Share.Missing.AsEnumerable()));
        var result = await EffectsAsync(metals, lost, null, revision, cancellation).ConfigureAwait(false);
        return byProducts.Count > 0 ? result : result with { Reason = $"Nothing is stated to be a by-product of {shock.Of} or of what is mined for it." };
    }

    private async ValueTask<ShockResult> ExportsAsync(Shock.ExportsFall shock, long revision, CancellationToken cancellation)
    {
        var filter = new StatementFilter.PredicateIn(["production", "exports"]);
        var stated = (await reader.ExpandAsync(new ExpandQuery([shock.Country], StatementEnd.From, filter, revision), cancellation).ConfigureAwait(false))[0].ToLookup(statement => statement.Content.To!.Value);
        var commodities = shock.Commodities.IsEmpty ? stated.Where(group => group.Any(IsTraded)).Select(group => group.Key).Order().ToList() : [.. shock.Commodities.Distinct()];
        var losses = commodities.ToDictionary(commodity => commodity, commodity => new ExportLoss(shock, commodity, [.. stated[commodity]]));
        var lost = losses.ToDictionary(pair => pair.Key, pair => (pair.Value.OfImports, pair.Value.MissingOfImports));
        var result = await EffectsAsync([.. losses.Values.Select(loss => loss.World)], lost, shock, revision, cancellation).ConfigureAwait(false);
        return commodities.Count > 0 ? result : result with { Reason = $"No statement says what {shock.Country} exports or which share of a commodity it produces." };
    }

    private static bool IsTraded(StatementRecord statement) => statement.Content.Predicate == "exports" || statement.Content.Qualifiers.Measure == "share";

    private async ValueTask<ShockResult> EffectsAsync(List<Loss> metals, Dictionary<EntityId, (ComputedInput Share, IEnumerable<string> Missing)> lost, Shock.ExportsFall? shock, long revision, CancellationToken cancellation)
    {
        if (metals.Count > MostMetals) throw new ProblemException(new Problem("MG5203", $"{metals.Count} commodities are hit; {MostMetals} at most are worked out. Name the commodities."));
        if (metals.Count == 0) return new ShockResult([], [], []);
        var found = await reader.ExpandAsync(new ExpandQuery([.. metals.Select(metal => metal.Commodity)], StatementEnd.Either, Effects, revision), cancellation).ConfigureAwait(false);
        var uses = metals.Zip(found).SelectMany(pair => Uses(pair.First, pair.Second));
        var importers = metals.Zip(found).SelectMany(pair => pair.Second.Where(statement => statement.Content.Predicate == "import_reliance").GroupBy(statement => statement.Content.From)
            .Where(group => group.Key != shock?.Country).Select(group => ImportLoss.Of(group.Key, pair.First.Commodity, [.. group], lost[pair.First.Commodity], shock)));
        return new ShockResult([.. Loss.Sort(metals)], [.. Loss.Sort(uses)], [.. Loss.Sort(importers)]);
    }

    private static IEnumerable<Loss> Uses(Loss metal, IReadOnlyList<StatementRecord> statements) =>
        StatementsByEnd.Gather(statements.Where(statement => statement.Content.Predicate == "used_in"), StatementEnd.To).Select(use => new Loss(metal.Commodity, use.End, metal.Share with
        {
            Formula = Formulas.UseLoss,
            Inputs = [new ComputedInput("l", $"loss of {metal.Commodity}", metal.Share.Value, "%", Given(metal)), new ComputedInput("u", $"what says that {metal.Commodity} is used so", null, "", use.Statements)],
            Premises = metal.Share.Premises.Add("All uses of a metal lose alike."),
        }));

    private static ImmutableArray<StatementRecord> Given(Loss metal) => [.. metal.Share.Inputs.SelectMany(input => input.Statements).DistinctBy(statement => statement.Id)];
}
