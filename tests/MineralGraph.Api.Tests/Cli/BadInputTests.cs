namespace MineralGraph.Api.Tests.Cli;

public sealed class BadInputTests : IDisposable
{
    private readonly CommandLine cli = new();

    public void Dispose() => cli.Dispose();

    [Fact]
    public async Task A_missing_path_is_named_and_the_others_are_ingested()
    {
        var good = cli.Write("good.txt", "镓主要伴生于铝土矿中。");

        var (code, output, error) = await CommandLine.RunAsync("ingest", Path.Combine(cli.Folder, "none.txt"), good, "--store", cli.Store);

        Assert.Equal(1, code);
        Assert.StartsWith("MG1001", error, StringComparison.Ordinal);
        Assert.Contains("1 new statements", output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("empty.txt", "", "MG1002")]
    [InlineData("binary.txt", "a\0b\u0001\0\0", "MG1003")]
    public async Task A_document_that_is_none_is_refused_by_name(string name, string text, string problem)
    {
        var (code, _, error) = await CommandLine.RunAsync("ingest", cli.Write(name, text), "--store", cli.Store);

        Assert.Equal(1, code);
        Assert.StartsWith(problem, error, StringComparison.Ordinal);
        Assert.Contains(name, error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Invalid_utf8_is_refused()
    {
        var path = Path.Combine(cli.Folder, "broken.txt");
        await File.WriteAllBytesAsync(path, [0x61, 0xFF, 0xFF, 0xFF, 0x62]);

        var (code, _, error) = await CommandLine.RunAsync("ingest", path, "--store", cli.Store);

        Assert.Equal(1, code);
        Assert.StartsWith("MG1004", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_folder_without_documents_and_one_too_large_are_told()
    {
        var empty = Directory.CreateDirectory(Path.Combine(cli.Folder, "empty")).FullName;
        var large = cli.Write("large.txt", new string('x', 2000));

        var (_, _, none) = await CommandLine.RunAsync("ingest", empty, "--store", cli.Store);
        var (code, _, tooLarge) = await CommandLine.RunAsync("ingest", large, "--store", cli.Store, "--max-bytes", "1000");

        Assert.StartsWith("MG1006", none, StringComparison.Ordinal);
        Assert.StartsWith("MG1005", tooLarge, StringComparison.Ordinal);
        Assert.Equal(1, code);
    }

    [Theory]
    [InlineData("1.5")]
    [InlineData("-0.1")]
    [InlineData("NaN")]
    public async Task A_confidence_that_is_none_is_told_and_no_store_is_made(string confidence)
    {
        var store = Path.Combine(cli.Folder, "unmade.db");

        var (code, _, error) = await CommandLine.RunAsync("ingest", cli.Write("one.txt", "Gallium is recovered from bauxite."), "--store", store, $"--least-confidence={confidence}");

        Assert.Equal(1, code);
        Assert.StartsWith("MG5912", error, StringComparison.Ordinal);
        Assert.False(File.Exists(store));
    }

    [Theory]
    [InlineData("query", "{ revision { number } }", "MG4008")]
    [InlineData("export", "--format", "MG5901")]
    public async Task A_store_or_format_that_is_not_there_is_told(string verb, string argument, string problem)
    {
        string[] arguments = verb == "export" ? [verb, argument, "xml", "--store", cli.Store] : [verb, argument, "--store", cli.Store];

        var (code, _, error) = await CommandLine.RunAsync(arguments);

        Assert.Equal(1, code);
        Assert.StartsWith(problem, error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("bolt://localhost", "MG4011")]
    [InlineData("neo4j+http://neo4j:x@127.0.0.1:1/neo4j", "MG4021")]
    [InlineData("neo4j+https://neo4j:x@example.org/neo4j", "MG4015")]
    [InlineData("neo4j+file:///neo4j", "MG4013")]
    public async Task A_store_that_cannot_be_opened_is_told(string store, string problem)
    {
        var (code, _, error) = await CommandLine.RunAsync("export", "--store", store);

        Assert.Equal(1, code);
        Assert.StartsWith(problem, error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_foreign_store_is_left_as_it_is()
    {
        var notes = cli.Write("notes.txt", string.Concat(Enumerable.Repeat("not a database ", 200)));

        var (code, _, error) = await CommandLine.RunAsync("ingest", notes, "--store", notes);

        Assert.Equal(1, code);
        Assert.StartsWith("MG4003", error, StringComparison.Ordinal);
        Assert.StartsWith("not a database", await File.ReadAllTextAsync(notes), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_malformed_query_is_a_graphql_error_with_its_place()
    {
        await CommandLine.RunAsync("ingest", cli.Write("good.txt", "镓主要伴生于铝土矿中。"), "--store", cli.Store);

        var (code, output, _) = await CommandLine.RunAsync("query", "{ host(name: ", "--store", cli.Store);

        Assert.Equal(1, code);
        Assert.Contains("Syntax Error: Unexpected <EOF>.", output, StringComparison.Ordinal);
        Assert.Contains("\"column\": 14", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_broken_folder_of_rules_is_told_with_its_file()
    {
        cli.Write("words.yml", "a: [b]");

        var (code, _, error) = await CommandLine.RunAsync("rules", "test", "--rules", Path.Combine(cli.Folder, "none"));

        Assert.Equal(1, code);
        Assert.StartsWith("MG2006", error, StringComparison.Ordinal);
    }
}
