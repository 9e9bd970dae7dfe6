using System.Collections.Immutable;
using MineralGraph.Analysis.Computing;
using MineralGraph.Analysis.Sharing;
using MineralGraph.Model;
using MineralGraph.Model.Storage;

namespace MineralGraph.Analysis.Shocks;

/// <summary>What a fall in the output of a host or a metal costs of that metal and of the by-products.</summary>
internal sealed class OutputLoss(Shock.OutputFalls shock, HitHosts hosts)
{
    private static readonly ImmutableArray<string> Premises =
    [
        "The output of all hosts hit falls alike, and that of their by-products with it.", "Nothing is made up for from stocks, from recycling or from other hosts.", "The shares of different hosts do not overlap.",
    ];

    /// <summary>The loss of the metal that is asked about itself.</summary>
    internal Loss Asked => new(shock.Of, null, new ComputedNumber(Band.Of(shock.Percent), "%", Formulas.AskedLoss, [shock.Input]));

    /// <summary>The loss of a metal that the host is mined for.</summary>
    /// <param name="mined">The background fact that says so.</param>
    /// <param name="statements">by_product_of statements of the metal, in every role.</param>
    internal Loss Primary(BackgroundFact mined, IEnumerable<StatementRecord> statements)
    {
        var stated = Latest.Share(statements.Where(statement => statement.Content is { To: { } to, Qualifiers: { Role: "main", Region: null } } && hosts.IsHitWhole(to)));
        var share = stated?.Value ?? new Band(0, 100);
        return new Loss(mined.To, null, new ComputedNumber(share * (shock.Percent / 100), "%", Formulas.ByProductLoss, [shock.Input, stated?.Input("s1", $"share of {mined.To} from {shock.Of}") ?? Unknown("s1", $"share of {mined.To} from {shock.Of}")])
        {
            Premises = Premises,
            Assumptions = [mined],
            Missing = stated is null ? [$"Which share of {mined.To} comes from {shock.Of}."] : [],
        });
    }

    /// <summary>The loss of a by-product.</summary>
    /// <param name="commodity">The by-product.</param>
    /// <param name="statements">by_product_of statements of it, in every role.</param>
    internal Loss ByProduct(EntityId commodity, IEnumerable<StatementRecord> statements)
    {
        var dependence = statements.Where(statement => statement.Content is { To: not null, Qualifiers: { Role: "by_product", Region: null } }).ToList();
        var table = ShareTable.Of(commodity, dependence)[0];
        var hit = table.Rows.Where(row => hosts.IsHitWhole(row.Host)).ToList();
        var part = table.Rows.Where(row => hosts.IsHitPartly(row.Host)).ToList();
        var silent = dependence.Select(statement => statement.Content.To!.Value).Where(hosts.IsHitWhole).Distinct().Where(host => hit.TrueForAll(row => row.Host != host)).ToList();
        var rest = silent.Count > 0 ? new Band(0, table.Stated.RestOf(100).High) : Band.Of(0);
        var share = hit.Select(row => row.Share).Concat(part.Select(row => new Band(0, row.Share.High))).Append(rest).Aggregate(Band.Of(0), (sum, one) => sum + one).Within(0, 100);
        var inputs = hit.Concat(part).Select((row, index) => new ComputedInput($"s{index + 1}", $"share of {commodity} from {row.Host}", row.Share, "%", row.Statements));
        var unknown = silent.Select(host => Unknown("s?", $"share of {commodity} from {host}") with { Statements = [.. dependence.Where(statement => statement.Content.To == host)] });
        return new Loss(commodity, null, new ComputedNumber(share * (shock.Percent / 100), "%", Formulas.ByProductLoss, [shock.Input, .. inputs, .. unknown])
        {
            Premises = Premises,
            Assumptions = [.. hit.Concat(part).Select(row => row.Host).Concat(silent).SelectMany(host => hosts.AssumptionsFor(host)).Distinct()],
            Missing = [.. silent.Select(host => $"Which share of {commodity} comes from {host}."), .. part.Select(row => $"Which part of {row.Host} is {shock.Of}.")],
        });
    }

    private static ComputedInput Unknown(string symbol, string meaning) => new(symbol, meaning, null, "%", []);
}
