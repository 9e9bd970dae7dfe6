using System.Collections.Immutable;
using System.Text.RegularExpressions;
using MineralGraph.Model;
using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;

namespace MineralGraph.Ingest.Tables;

/// <summary>What a column means whose header holds certain words.</summary>
/// <param name="Rule">Its name and version, to which provenance points.</param>
/// <param name="Header">The words.</param>
/// <param name="Predicate">What its cells say.</param>
/// <param name="Cell">How a cell is written.</param>
internal sealed record ColumnRule(RuleReference Rule, Regex Header, string Predicate, CellKind Cell)
{
    internal static ImmutableArray<ColumnRule> Read(TextReader reader)
    {
        var written = new DeserializerBuilder().WithNamingConvention(UnderscoredNamingConvention.Instance).Build().Deserialize<List<WrittenColumn>>(reader);
        return [.. written.Select(column => new ColumnRule(new RuleReference(column.Id, column.Version),
            new Regex(column.Header, RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.NonBacktracking),
            column.Predicate, Enum.Parse<CellKind>(column.Cell, ignoreCase: true)))];
    }
}
