using MineralGraph.Model;

namespace MineralGraph.Analysis.Shocks;

/// <summary>What is taken for granted of hosts and metals.</summary>
/// <param name="About">The background facts that a thing is the subject of.</param>
/// <param name="Towards">Those that it is the object of.</param>
/// <param name="Narrower">Its kinds and parts, nearest first, without itself.</param>
/// <param name="Wider">What it is a kind or part of, nearest first, without itself.</param>
public sealed record HostBackground(
    Func<EntityId, IEnumerable<BackgroundFact>> About, Func<EntityId, IEnumerable<BackgroundFact>> Towards, Func<EntityId, IEnumerable<Reach>> Narrower, Func<EntityId, IEnumerable<Reach>> Wider);
