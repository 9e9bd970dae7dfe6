using System.Collections.Immutable;
using MineralGraph.Ingest.Explaining;
using MineralGraph.Ingest.Reading;
using MineralGraph.Ingest.Relations;
using MineralGraph.Ingest.Segmentation;
using MineralGraph.Model;

namespace MineralGraph.Ingest;

/// <content>How a line was read, for the authors of rules.</content>
public sealed partial class DocumentIngester
{
    /// <summary>How the sentences of a line were read, and what became of the rules on each. A line within a table without marks has no sentences.</summary>
    /// <param name="fileName">The file's name with its ending.</param>
    /// <param name="content">Its bytes.</param>
    /// <param name="line">The 1-based line.</param>
    /// <exception cref="ProblemException">MG1xxx: the document cannot be read. MG2011: it has no such line.</exception>
    public ImmutableArray<SentenceExplanation> Explain(string fileName, ReadOnlySpan<byte> content, int line)
    {
        var source = SourceDecoder.Decode(fileName, content) switch
        {
            DecodedSource.Decoded decoded => decoded.Source,
            DecodedSource.Refused refused => throw new ProblemException(refused.Problem),
            _ => throw new InvalidOperationException("A source is decoded or refused."),
        };
        if (line < 1 || line > source.LineCount) throw new ProblemException(new Problem("MG2011", $"\"{fileName}\" has no line {line}; it has {source.LineCount} lines, counted from 1."));
        var lines = SourceLine.Read(source);
        var taken = new HashSet<int>();
        var cells = separated.Find(source, lines, taken).Sentences;
        _ = tables.Find(source, lines, taken);
        return [.. Explain(InOrder(BlockReader.Read(source, lines, taken), cells), source.Line(line))];
    }

    private IEnumerable<SentenceExplanation> Explain(List<(int Heading, AnalysedSentence Sentence)> read, (int Start, int End) line)
    {
        var explainer = new SentenceExplainer(Knowledge, PhraseReader.Of(Knowledge.Lexicon, Knowledge.Words), judge, options);
        var context = ContextOf(read);
        foreach (var (heading, sentence) in read)
        {
            if (heading > 0) context.Enter(heading, sentence);
            else context.Begin(sentence);
            var span = sentence.Quote ?? sentence.Sentence.Text.ToSource(new Cleaning.TextSpan(0, sentence.Text.Length));
            if (span.Start < line.End && line.Start < span.End) yield return explainer.Explain(sentence, context);
            if (heading == 0) context.Leave(sentence);
        }
    }
}
