using MineralGraph.Schema;

namespace MineralGraph.Ingest.Tests;

public sealed class SeedsTests
{
    private static readonly string[] Folders = ["seeds", "documents"];

    [NeedsSeedsFact]
    public void Every_quote_of_every_statement_stands_in_its_document_at_its_line_and_offsets()
    {
        var files = Folders.Select(folder => Path.Combine(NeedsSeedsFactAttribute.Folder!, folder)).Where(Directory.Exists).SelectMany(folder => Directory.EnumerateFiles(folder, "*.txt")).ToList();
        var quotes = 0;
        foreach (var file in files)
        {
            var commit = Assert.IsType<IngestResult.Extracted>(Extracting.Ingester.Ingest(Path.GetFileName(file), File.ReadAllBytes(file))).Commit;
            Extracting.AssertQuotesStand(commit);
            Assert.Empty(commit.Statements.SelectMany(statement => Ontology.BuiltIn.Check(statement.Content)));
            quotes += commit.Statements.Sum(statement => statement.Evidence.Length);
        }

        Assert.True(files.Count >= 5 && quotes > 300, $"{files.Count} files, {quotes} quotes");
    }

    [NeedsSeedsFact]
    public void The_same_document_gives_the_same_statements()
    {
        var content = File.ReadAllBytes(Path.Combine(NeedsSeedsFactAttribute.Folder!, "seeds", "001.txt"));

        var once = Assert.IsType<IngestResult.Extracted>(Extracting.Ingester.Ingest("a.txt", content)).Commit;
        var again = Assert.IsType<IngestResult.Extracted>(DocumentIngester.CreateDefault().Ingest("a.txt", content)).Commit;

        Assert.Equal(once.Statements.Select(statement => statement.Id), again.Statements.Select(statement => statement.Id));
        Assert.Equal(once.Statements.SelectMany(statement => statement.Evidence), again.Statements.SelectMany(statement => statement.Evidence));
    }
}
