using System.Collections.Immutable;
using MineralGraph.Ingest;
using MineralGraph.Ingest.Explaining;
using MineralGraph.Model;

namespace MineralGraph.Cli.RuleWork;

/// <summary>How a line was read, with the statements of the whole document that quote it.</summary>
internal sealed record LineExplanation(string File, int Line, ImmutableArray<SentenceExplanation> Sentences, ImmutableArray<(Statement Statement, Evidence Evidence)> Statements)
{
    internal static LineExplanation Of(DocumentIngester ingester, string file, byte[] content, int line)
    {
        var sentences = ingester.Explain(file, content, line);
        return ingester.Ingest(file, content) switch
        {
            IngestResult.Extracted extracted => new LineExplanation(file, line, sentences, [.. Quoting(extracted.Commit.Statements, line)]),
            IngestResult.Refused refused => throw new ProblemException(refused.Problem),
            _ => throw new InvalidOperationException("A document is extracted or refused."),
        };
    }

    private static IEnumerable<(Statement, Evidence)> Quoting(IEnumerable<Statement> statements, int line) =>
        statements.SelectMany(statement => statement.Evidence.Where(evidence => evidence.Line <= line && line <= evidence.Line + evidence.Quote.Count(character => character == '\n')).Select(evidence => (statement, evidence)));
}
