using System.Collections.Immutable;
using MineralGraph.Analysis.Computing;
using MineralGraph.Model;
using MineralGraph.Model.Storage;

namespace MineralGraph.Analysis.Sharing;

/// <summary>From which hosts a commodity comes, for one basis and year, and what is left undetermined.</summary>
/// <param name="Commodity">The by-product.</param>
/// <param name="Basis">What the shares are shares of; null where no statement says it.</param>
/// <param name="Year">The year; null where no statement names one.</param>
/// <param name="Region">Where the shares hold; null for the world or where no statement says it.</param>
/// <param name="Rows">The hosts, the largest share first; none where only that it comes from somewhere is known.</param>
public sealed record ShareTable(EntityId Commodity, string? Basis, int? Year, string? Region, ImmutableArray<HostShare> Rows)
{
    /// <summary>What the stated shares come to, at most 100 %.</summary>
    public Band Stated => Rows.Select(row => row.Share).Aggregate(Band.Of(0), (sum, share) => sum + share).Within(0, 100);

    /// <summary>What is left of the whole, in percent: hosts that no statement gives a share of.</summary>
    public ComputedNumber Rest => new(Stated.RestOf(100), "%", Formulas.UndeterminedRest, [.. Rows.Select((row, index) => new ComputedInput($"s{index + 1}", $"share from {row.Host}", row.Share, "%", row.Statements))])
    {
        Premises = ["The shares of different hosts do not overlap."],
        Missing = Missing(),
    };

    /// <summary>The tables of a commodity: the latest year first, then those without a year; one without rows where no share is stated.</summary>
    /// <param name="commodity">The by-product.</param>
    /// <param name="statements">by_product_of statements of it in the role by_product.</param>
    public static ImmutableArray<ShareTable> Of(EntityId commodity, IEnumerable<StatementRecord> statements)
    {
        var tables = statements.Where(statement => Reading.Percent(statement.Content) is not null && statement.Content.To is not null)
            .GroupBy(statement => (statement.Content.Qualifiers.Basis, statement.Content.Year, statement.Content.Qualifiers.Region))
            .OrderBy(group => group.Key.Region is not null).ThenByDescending(group => group.Key.Year ?? int.MinValue).ThenBy(group => group.Key.Basis, StringComparer.Ordinal).ThenBy(group => group.Key.Region, StringComparer.Ordinal)
            .Select(group => new ShareTable(commodity, group.Key.Basis, group.Key.Year, group.Key.Region, RowsOf(group))).ToImmutableArray();
        return tables.IsEmpty ? [new ShareTable(commodity, null, null, null, [])] : tables;
    }

    private static ImmutableArray<HostShare> RowsOf(IEnumerable<StatementRecord> statements) =>
    [
        .. statements.GroupBy(statement => statement.Content.To!.Value).Select(group => (host: group.Key, stated: StatedBand.Of(group)!))
            .Select(row => new HostShare(row.host, row.stated.Value, row.stated.Statements)).OrderByDescending(row => row.Share.High).ThenBy(row => row.Host),
    ];

    private ImmutableArray<string> Missing()
    {
        if (Rows.IsEmpty) return [$"No statement gives a share of {Commodity} from any host."];
        return Rows.Sum(row => row.Share.Low) is var low and > 100 ? [$"The shares stated come to {low.ToString("0.##", System.Globalization.CultureInfo.InvariantCulture)} % at least: they overlap or contradict each other."]
            : Stated.Low < 100 ? [$"The hosts of the rest of {Commodity}."] : [];
    }
}
