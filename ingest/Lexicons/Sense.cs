using System.Collections.Immutable;
using MineralGraph.Model;

namespace MineralGraph.Ingest.Lexicons;

/// <summary>A meaning of a word: entities of one kind. A compound may name several (CIGS: indium, gallium, selenium).</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Entities">The entities, the principal one first.</param>
/// <param name="ExactCase">The only letter case in which the word means this (the symbol Ga); null where case does not matter.</param>
/// <param name="NeedsContext">Whether the word counts only among symbols or in brackets (In, As, No).</param>
internal sealed record Sense(EntityKinds Kind, ImmutableArray<EntityId> Entities, string? ExactCase = null, bool NeedsContext = false)
{
    /// <summary>Whether the word counts only right behind the place that holds it: the deposit's bare name in 四川雅江木绒.</summary>
    internal bool NeedsPlaceBefore { get; init; }
}
