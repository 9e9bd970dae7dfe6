using System.Collections.Immutable;
using MineralGraph.Ingest.Coordination;
using MineralGraph.Ingest.Segmentation;

namespace MineralGraph.Ingest.Relations;

/// <summary>A sentence with all that is known before rules are tried: its tokens, its mask, and where it stands.</summary>
internal sealed class AnalysedSentence(Sentence sentence, string normalised, ImmutableArray<Token> tokens)
{
    internal Sentence Sentence { get; } = sentence;

    internal string Text => Sentence.Text.Text;

    internal string Normalised { get; } = normalised;

    internal ImmutableArray<Token> Tokens { get; } = tokens;

    internal MaskedSentence Masked { get; } = MaskedSentence.Of(normalised, tokens);
}
