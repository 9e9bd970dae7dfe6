using System.Collections.Immutable;
using MineralGraph.Model;
using MineralGraph.Model.Storage;

namespace MineralGraph.Analysis.Reliance;

/// <summary>A commodity for which a country depends on its rival itself.</summary>
/// <param name="Dependent">The country that depends.</param>
/// <param name="On">The rival.</param>
/// <param name="IsStated">Whether statements say that it imports from the rival; else it depends on imports, and the rival's share of production reaches the threshold.</param>
/// <param name="Statements">What says so.</param>
public sealed record ChokePoint(EntityId Dependent, EntityId On, bool IsStated, ImmutableArray<StatementRecord> Statements);
