using System.Text;
using MineralGraph.Ingest.Reading;
using MineralGraph.Model.Storage;

namespace MineralGraph.Ingest.Tests;

/// <summary>Runs the built-in knowledge on a text.</summary>
internal static class Extracting
{
    internal static DocumentIngester Ingester { get; } = DocumentIngester.CreateDefault();

    internal static DocumentCommit From(string text) =>
        Assert.IsType<IngestResult.Extracted>(Ingester.Ingest("test.txt", Encoding.UTF8.GetBytes(text))).Commit;

    internal static IEnumerable<string> Said(string text) => From(text).Statements.Select(statement => $"{statement.Content.From.Name} {statement.Content.Predicate} {statement.Content.To?.Name}".TrimEnd());

    internal static void AssertQuotesStand(DocumentCommit commit)
    {
        var source = new SourceText(commit.Document.Text);
        foreach (var evidence in commit.Statements.SelectMany(statement => statement.Evidence))
        {
            Assert.True(evidence.StandsIn(commit.Document.Text), evidence.Quote);
            Assert.Equal(source.LineOf(evidence.Span.Start), evidence.Line);
            Assert.False(string.IsNullOrEmpty(evidence.Rule.Id));
        }
    }
}
