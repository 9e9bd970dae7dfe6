using System.Text.Json;

namespace MineralGraph.Api.Tests;

public sealed class SeedQuestionsTests : IDisposable
{
    private readonly CommandLine cli = new();

    public void Dispose() => cli.Dispose();

    [NeedsSeedsFact]
    public async Task Bauxite_names_gallium_once_with_every_share_and_quotes_of_three_documents()
    {
        var data = await AskAsync("""{ host(name: "铝土矿") { byProducts { commodity { name } shares { percent } statements { evidence { quote document { name } } } } } }""");

        var byProducts = data.GetProperty("host").GetProperty("byProducts").EnumerateArray().ToList();
        var gallium = Assert.Single(byProducts, entry => entry.GetProperty("commodity").GetProperty("name").GetString() == "Ga");
        Assert.Contains(60.0, gallium.GetProperty("shares").EnumerateArray().Select(share => share.GetProperty("percent").GetDouble()));
        var documents = gallium.GetProperty("statements").EnumerateArray().SelectMany(statement => statement.GetProperty("evidence").EnumerateArray())
            .Select(evidence => evidence.GetProperty("document").GetProperty("name").GetString()).ToHashSet();
        Assert.Superset(new HashSet<string?> { "000.txt", "001.txt", "003.txt" }, documents);
    }

    [NeedsSeedsFact]
    public async Task Rhenium_reaches_its_hosts_by_statements_and_molybdenum_and_copper_by_background()
    {
        var data = await AskAsync("""{ commodity(name: "Re") { dependencyPaths { hops { to { id } statements { id } } assumptions { relation to { id } source } } } }""");

        var paths = data.GetProperty("commodity").GetProperty("dependencyPaths").EnumerateArray().ToList();
        var assumed = paths.SelectMany(path => path.GetProperty("assumptions").EnumerateArray()).Select(fact => fact.GetProperty("to").GetProperty("id").GetString()).ToHashSet();
        Assert.Contains("commodity:Mo", assumed);
        Assert.Contains("commodity:Cu", assumed);
        Assert.All(paths, path => Assert.NotEmpty(path.GetProperty("hops")[0].GetProperty("statements").EnumerateArray()));
    }

    private async Task<JsonElement> AskAsync(string query)
    {
        await CommandLine.RunAsync("ingest", Path.Combine(NeedsSeedsFactAttribute.Folder!, "seeds"), "--store", cli.Store);
        var (code, output, _) = await CommandLine.RunAsync("query", query, "--store", cli.Store);
        Assert.Equal(0, code);
        return JsonDocument.Parse(output).RootElement.GetProperty("data");
    }
}
