using System.Collections.Immutable;

namespace MineralGraph.Model.Storage;

/// <summary>A page of statements.</summary>
/// <param name="Statements">The statements, in order.</param>
/// <param name="HasMore">Whether more follow.</param>
/// <param name="Total">How many meet the filter, where that was asked for.</param>
public sealed record StatementPage(ImmutableArray<StatementRecord> Statements, bool HasMore, int? Total);
