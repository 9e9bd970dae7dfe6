using System.Collections.Immutable;
using MineralGraph.Model;

namespace MineralGraph.Analysis.Reliance;

/// <summary>The countries that rely on imports of some commodities.</summary>
/// <param name="Commodities">The commodities with what says that they are used so; in order of id.</param>
/// <param name="Countries">The countries, those first that rely most by what is stated at least.</param>
/// <param name="Assumptions">What is taken for granted of kinds of the use.</param>
public sealed record ExposureResult(ImmutableArray<StatementsByEnd> Commodities, ImmutableArray<Exposure> Countries, ImmutableArray<BackgroundFact> Assumptions);
