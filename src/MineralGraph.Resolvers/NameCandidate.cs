using MineralGraph.Model;

namespace MineralGraph.Resolvers;

/// <summary>An entity that a word may mean.</summary>
/// <param name="Entity">The entity.</param>
/// <param name="MatchedName">The name that meets the word.</param>
/// <param name="Score">1 for the name itself, less the less alike the two are.</param>
/// <param name="Reason">Why, in a sentence.</param>
internal sealed record NameCandidate(Entity Entity, string MatchedName, double Score, string Reason);
