using System.Text.RegularExpressions;

namespace MineralGraph.Architecture.Tests;

public sealed class KnowledgeTests
{
    private static readonly string[] Folders = ["ingest/rules", "ingest/columns", "ingest/lexicons"];

    [Fact]
    public void No_rule_or_lexicon_or_source_names_a_document_that_it_was_developed_on() =>
        Assert.Empty(Product().SelectMany(file => Named(Path.GetRelativePath(SourceTree.Root, file), File.ReadAllText(file))));

    [Fact]
    public void A_named_document_is_reported() => Assert.Equal(["x.yml names 003.txt"], Named("x.yml", "if the file is 003.txt"));

    [Fact]
    public void Only_stores_speak_sql_or_cypher() =>
        Assert.Empty(SourceTree.Sources.Where(source => source.Path.StartsWith("src/", StringComparison.Ordinal) && !source.Path.Contains("Store.", StringComparison.Ordinal)).SelectMany(source => Queries(source.Path, source.Text)));

    [Fact]
    public void A_query_outside_a_store_is_reported() => Assert.Equal(["x.cs"], Queries("x.cs", "var q = \"SELECT id FROM statement WHERE id = 1\";"));

    private static IEnumerable<string> Product() => Folders.SelectMany(folder => Directory.EnumerateFiles(Path.Combine(SourceTree.Root, folder)))
        .Concat(SourceTree.Files("*.cs").Where(path => !path.Contains("/tests/", StringComparison.Ordinal)));

    private static IEnumerable<string> Named(string path, string text) => Regex.Matches(text, @"\b00\d\.txt|\b(en-cadmium|en-rhenium|en-selenium|zh-gallium|zh-zinc)\b").Select(match => $"{path} names {match.Value}");

    private static IEnumerable<string> Queries(string path, string text) =>
        Regex.IsMatch(text, "\"[^\"]*\\b(SELECT\\b[^\"]*\\bFROM|INSERT INTO|MERGE \\(|MATCH \\()") ? [path] : [];
}
