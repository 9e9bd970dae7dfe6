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
    /// <summary>Words beside those of the header that make it mean something else; null where none do.</summary>
    internal Regex? Unless { get; private init; }

    /// <summary>What is measured, where it is not the thing itself: capacity.</summary>
    internal string? Measure { get; private init; }

    /// <summary>Whether its cells are figures.</summary>
    internal bool IsOfFigures => Cell is CellKind.Number or CellKind.Thousands or CellKind.Amount or CellKind.Figure;

    /// <summary>Whether a header has this meaning.</summary>
    internal bool Fits(string header) => Header.IsMatch(header) && Unless?.IsMatch(header) != true;

    internal static ImmutableArray<ColumnRule> Read(TextReader reader)
    {
        var written = new DeserializerBuilder().WithNamingConvention(UnderscoredNamingConvention.Instance).Build().Deserialize<List<WrittenColumn>>(reader);
        return [.. written.Select(column => new ColumnRule(new RuleReference(column.Id, column.Version), Words(column.Header), column.Predicate, Enum.Parse<CellKind>(column.Cell, ignoreCase: true))
        {
            Unless = column.Unless is { } unless ? Words(unless) : null,
            Measure = column.Measure,
        })];
    }

    private static Regex Words(string written) => new(written, RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.NonBacktracking);
}
