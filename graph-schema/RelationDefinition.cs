using System.Collections.Immutable;

namespace MineralGraph.Schema;

/// <summary>A relation of background facts.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Label">Its words.</param>
/// <param name="From">The kinds of what a fact is about.</param>
/// <param name="To">The kinds of what it relates that to.</param>
/// <param name="IsTransitive">Whether it leads on from narrower to ever wider things.</param>
public sealed record RelationDefinition(string Name, Label Label, ImmutableArray<string> From, ImmutableArray<string> To, bool IsTransitive);
