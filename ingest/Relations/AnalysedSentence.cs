using System.Collections.Immutable;
using MineralGraph.Ingest.Coordination;
using MineralGraph.Ingest.Segmentation;
using MineralGraph.Model;

namespace MineralGraph.Ingest.Relations;

/// <summary>A sentence with all that is known before rules are tried: its tokens, its mask, and where it stands.</summary>
internal sealed class AnalysedSentence
{
    private readonly Lazy<AnalysedSentence> unlisted;
    private readonly Lazy<ImmutableArray<MaskedSentence>> readings;

    internal AnalysedSentence(Sentence sentence, string normalised, ImmutableArray<Token> tokens)
    {
        Sentence = sentence;
        Normalised = normalised;
        Tokens = tokens;
        Masked = MaskedSentence.Of(normalised, tokens);
        readings = new Lazy<ImmutableArray<MaskedSentence>>(() => (sentence.Language == "en" ? Masked.WithoutAsides() : Masked.WithoutFillers()) is { } bare ? [Masked, bare] : [Masked]);
        unlisted = new Lazy<AnalysedSentence>(() => new AnalysedSentence(sentence, normalised, [.. tokens.SelectMany(token => token.Members).SelectMany(Alone)]));
    }

    /// <summary>What stands for the whole sentence in the source, where it was put together from parts; else null, and quotes are cut to measure.</summary>
    internal SourceSpan? Quote { get; private init; }

    internal Sentence Sentence { get; }

    internal string Text => Sentence.Text.Text;

    internal string Normalised { get; }

    internal ImmutableArray<Token> Tokens { get; }

    internal MaskedSentence Masked { get; }

    /// <summary>What patterns are tried on: the mask, and the mask without what is said in passing, in Chinese without the fillers of those who speak.</summary>
    internal ImmutableArray<MaskedSentence> Readings => readings.Value;

    /// <summary>The same sentence with each mention on its own, as rules see it that are about what stands side by side.</summary>
    internal AnalysedSentence Unlisted => unlisted.Value;

    /// <summary>The same sentence, quoted by one stretch of the source.</summary>
    internal AnalysedSentence Quoting(SourceSpan quote) => new(Sentence, Normalised, Tokens) { Quote = quote };

    private static IEnumerable<Token> Alone(Member member) =>
        member.Outer.Select(outer => Token.Of(outer)).Append(new Token(member.Mention.Span, member.Mention.Span, [member with { Outer = [] }]));
}
