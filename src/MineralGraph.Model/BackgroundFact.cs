namespace MineralGraph.Model;

/// <summary>What every geologist takes for granted and no document need say. Never a statement; an answer that uses one lists it as an assumption.</summary>
/// <param name="Relation">primary_metal, host_within, deposit_in, region_within, use_within or commodity_within.</param>
/// <param name="From">What it is about.</param>
/// <param name="To">What it relates that to.</param>
/// <param name="Source">Where it is to be found.</param>
public sealed record BackgroundFact(string Relation, EntityId From, EntityId To, string Source);
