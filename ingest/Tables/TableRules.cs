using MineralGraph.Model;

namespace MineralGraph.Ingest.Tables;

/// <summary>Rules that the shape of a table is, whatever its columns are called: they stand in no file.</summary>
internal static class TableRules
{
    internal static RuleReference Uses { get; } = new("table-of-uses", 1);

    internal static RuleReference Deposits { get; } = new("table-of-deposits", 1);

    internal static IEnumerable<RuleReference> All => [Uses, Deposits, OfCountries("production"), OfCountries("reserves")];

    internal static RuleReference OfCountries(string predicate) => new($"table-of-countries-{predicate}", 1);
}
