using MineralGraph.Ingest;
using MineralGraph.Model;

namespace MineralGraph.Cli.RuleWork;

/// <summary>Extracts documents twice, with the knowledge as it is and as it would be.</summary>
internal sealed class RuleComparison(DocumentIngester old, DocumentIngester changed)
{
    internal async Task<(List<DocumentDifference> Differences, List<Problem> Refused)> CompareAsync(IEnumerable<string> files, CancellationToken cancellation)
    {
        var differences = new List<DocumentDifference>();
        var refused = new List<Problem>();
        foreach (var file in files)
        {
            cancellation.ThrowIfCancellationRequested();
            try
            {
                var content = await File.ReadAllBytesAsync(file, cancellation).ConfigureAwait(false);
                differences.Add(Compare(file, Extract(old, file, content), Extract(changed, file, content)));
            }
            catch (ProblemException problem)
            {
                refused.Add(problem.Problem);
            }
            catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException)
            {
                refused.Add(new Problem("MG1008", $"\"{file}\" cannot be read: {unreadable.Message}"));
            }
        }

        return (differences, refused);
    }

    private static DocumentDifference Compare(string file, Dictionary<StatementId, Statement> before, Dictionary<StatementId, Statement> after) => new(file,
        [.. InOrder(after.Values.Where(statement => !before.ContainsKey(statement.Id)))],
        [.. InOrder(before.Values.Where(statement => !after.ContainsKey(statement.Id)))],
        after.Keys.Count(before.ContainsKey));

    private static IEnumerable<Statement> InOrder(IEnumerable<Statement> statements) => statements.OrderBy(statement => statement.Evidence[0].Span.Start).ThenBy(statement => statement.Id);

    private static Dictionary<StatementId, Statement> Extract(DocumentIngester ingester, string file, byte[] content) => ingester.Ingest(Path.GetFileName(file), content) switch
    {
        IngestResult.Extracted extracted => extracted.Commit.Statements.ToDictionary(statement => statement.Id),
        IngestResult.Refused refused => throw new ProblemException(refused.Problem),
        _ => throw new InvalidOperationException("A document is extracted or refused."),
    };
}
