using System.Collections.Immutable;

namespace MineralGraph.Analysis.Quality;

/// <summary>A sentence that was written before the rules that read it, with all that it says; one that says nothing has no facts.</summary>
/// <param name="Id">Its name.</param>
/// <param name="Text">The words, a document of their own.</param>
/// <param name="Facts">What it says; the document of each is the sentence's id.</param>
public sealed record FrozenSentence(string Id, string Text, ImmutableArray<GoldFact> Facts);
