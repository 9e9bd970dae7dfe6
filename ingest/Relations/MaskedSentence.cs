using System.Text;
using MineralGraph.Ingest.Cleaning;
using MineralGraph.Ingest.Coordination;

namespace MineralGraph.Ingest.Relations;

/// <summary>
/// A sentence as rules read it: folded, in lower case, each token one character of the private use area that tells its class. Places map back to the sentence.
/// </summary>
internal sealed class MaskedSentence
{
    private readonly int[] starts;
    private readonly int[] ends;
    private readonly int[] tokenAt;

    private MaskedSentence(string mask, int[] starts, int[] ends, int[] tokenAt)
    {
        Mask = mask;
        this.starts = starts;
        this.ends = ends;
        this.tokenAt = tokenAt;
    }

    /// <summary>The text that patterns match.</summary>
    internal string Mask { get; }

    internal static MaskedSentence Of(string normalised, IReadOnlyList<Token> tokens)
    {
        var mask = new StringBuilder(normalised.Length);
        var starts = new List<int>(normalised.Length);
        var ends = new List<int>(normalised.Length);
        var tokenAt = new List<int>(normalised.Length);
        void Add(char character, TextSpan span, int token)
        {
            mask.Append(character);
            starts.Add(span.Start);
            ends.Add(span.End);
            tokenAt.Add(token);
        }

        var at = 0;
        for (var token = 0; token < tokens.Count; token++)
        {
            for (; at < tokens[token].Span.Start; at++) Add(normalised[at], new TextSpan(at, at + 1), -1);
            Add(TokenClass.Of(tokens[token]), tokens[token].Span, token);
            at = tokens[token].Span.End;
        }

        for (; at < normalised.Length; at++) Add(normalised[at], new TextSpan(at, at + 1), -1);
        return new MaskedSentence(mask.ToString(), [.. starts], [.. ends], [.. tokenAt]);
    }

    /// <summary>The number of the token at a place of the mask; -1 where there is a plain character.</summary>
    internal int TokenAt(int index) => tokenAt[index];

    /// <summary>The stretch of the sentence that a stretch of the mask stands for.</summary>
    internal TextSpan ToSentence(int start, int length) => length == 0 ? new TextSpan(starts[start], starts[start]) : new TextSpan(starts[start], ends[start + length - 1]);
}
