using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using MineralGraph.Api.Tests;

namespace MineralGraph.Store.Tests.Neo4j;

/// <summary>The README's queries in Cypher answer what it shows. With MINERALGRAPH_UPDATE_README set, the answers are written into it.</summary>
[NeedsNeo4j]
[Collection("neo4j")]
public sealed partial class ReadmeTests
{
    private static readonly string Root = Path.GetFullPath(Path.Combine(AppContext.BaseDirectory, "..", "..", "..", "..", ".."));

    [Fact]
    public async Task Queries_in_the_readme_answer_what_it_shows()
    {
        await Neo4jServer.EmptyAsync();
        var (code, _, error) = await CommandLine.RunAsync("ingest", Path.Combine(Root, "corpus"), "--store", Environment.GetEnvironmentVariable("MINERALGRAPH_TEST_NEO4J")!);
        Assert.True(code == 0, error);
        await Neo4jServer.RunAsync("CALL db.index.fulltext.awaitEventuallyConsistentIndexRefresh()");
        var file = Path.Combine(Root, "README.md");
        var written = await File.ReadAllTextAsync(file);

        var answered = await AnsweredAsync(written);

        Assert.Equal(5, Examples().Count(written));
        if (Environment.GetEnvironmentVariable("MINERALGRAPH_UPDATE_README") is { Length: > 0 }) await File.WriteAllTextAsync(file, answered);
        else Assert.True(written == answered, "The README's answers are out of date. Run: MINERALGRAPH_UPDATE_README=1 dotnet test tests/MineralGraph.Store.Tests --filter ReadmeTests");
    }

    private static async Task<string> AnsweredAsync(string readme)
    {
        var answered = new StringBuilder();
        var end = 0;
        foreach (var example in Examples().Matches(readme).Cast<Match>())
        {
            var answer = example.Groups["answer"];
            answered.Append(readme, end, answer.Index - end).Append(await TableAsync(example.Groups["query"].Value));
            end = answer.Index + answer.Length;
        }

        return answered.Append(readme, end, readme.Length - end).ToString();
    }

    private static async Task<string> TableAsync(string query)
    {
        using var answer = await Neo4jServer.AskAsync(query);
        var data = answer.RootElement.GetProperty("data");
        var rows = data.GetProperty("values").EnumerateArray().Select(row => row.EnumerateArray().Select(Shown).ToArray()).ToList();
        Assert.NotEmpty(rows);
        rows.Insert(0, [.. data.GetProperty("fields").EnumerateArray().Select(field => field.GetString()!)]);
        var widths = Enumerable.Range(0, rows[0].Length - 1).Select(column => rows.Max(row => row[column].Length)).ToArray();
        return string.Concat(rows.Select(row => string.Join("  ", row.Select((cell, column) => column < widths.Length ? cell.PadRight(widths[column]) : cell)).TrimEnd() + "\n"));
    }

    private static string Shown(JsonElement cell) => cell.ValueKind switch
    {
        JsonValueKind.Array => string.Join(", ", cell.EnumerateArray().Select(Shown).Order(StringComparer.Ordinal)),
        JsonValueKind.Number => cell.GetDouble().ToString(CultureInfo.InvariantCulture),
        JsonValueKind.Null => "-",
        _ => cell.ToString(),
    };

    [GeneratedRegex("```cypher\n(?<query>[^`]*)```\n\n```text\n(?<answer>[^`]*)```")]
    private static partial Regex Examples();
}
