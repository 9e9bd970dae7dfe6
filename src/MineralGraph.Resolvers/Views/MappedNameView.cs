using System.Collections.Immutable;

namespace MineralGraph.Resolvers.Views;

/// <summary>A word and the entities that it may mean.</summary>
internal sealed record MappedNameView(string Name, ImmutableArray<NameCandidate> Candidates, long Revision) : IAsOf;
