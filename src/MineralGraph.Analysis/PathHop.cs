using System.Collections.Immutable;
using MineralGraph.Model;
using MineralGraph.Model.Storage;

namespace MineralGraph.Analysis;

/// <summary>A step of a path: said by statements, or taken for granted.</summary>
/// <param name="From">Where it begins.</param>
/// <param name="To">Where it ends.</param>
/// <param name="Statements">What says it; empty for background.</param>
/// <param name="Background">What is taken for granted; null where statements say it.</param>
public sealed record PathHop(EntityId From, EntityId To, ImmutableArray<StatementRecord> Statements, BackgroundFact? Background);
