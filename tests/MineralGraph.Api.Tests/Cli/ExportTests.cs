using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Xml.Linq;

namespace MineralGraph.Api.Tests.Cli;

/// <summary>Each format is read back by its own rules and must hold what the lines of JSON hold.</summary>
public sealed class ExportTests : IAsyncLifetime, IDisposable
{
    private static readonly XNamespace GraphMl = "http://graphml.graphdrawing.org/xmlns";

    private readonly CommandLine cli = new();
    private List<JsonElement> lines = [];

    public async Task InitializeAsync()
    {
        var document = cli.Write("odd \"name\", 锗.md", "镓主要伴生于铝土矿中，\"约占60%\"。\n2023年智利锂产量为4万吨。\n\nGermanium, a \\ by-product of sphalerite, is used in infrared optics.\n\n2022年锂的HHI为3500。\n");
        var (code, _, error) = await CommandLine.RunAsync("ingest", document, "--store", cli.Store);
        Assert.True(code == 0, error);
        lines = [.. (await ExportAsync("jsonl")).Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonDocument.Parse(line).RootElement)];
        Assert.True(lines.Count > 3, $"Only {lines.Count} statements.");
    }

    public Task DisposeAsync() => Task.CompletedTask;

    public void Dispose() => cli.Dispose();

    [Fact]
    public async Task Csv_has_a_line_for_each_quote_with_as_many_cells_as_the_header()
    {
        var rows = Rows(await ExportAsync("csv"));

        Assert.All(rows, row => Assert.Equal(rows[0].Count, row.Count));
        var quotes = lines.SelectMany(line => line.GetProperty("evidence").EnumerateArray().Select(evidence => (Id: Text(line, "id"), Quote: Text(evidence, "quote"), Document: Text(evidence, "document"))));
        Assert.Equal(quotes, rows.Skip(1).Select(row => (row[0], row[rows[0].IndexOf("quote")], row[rows[0].IndexOf("document")])));
    }

    [Fact]
    public async Task GraphMl_has_an_edge_for_each_statement_between_nodes_that_are_there()
    {
        var graph = XDocument.Parse(await ExportAsync("graphml")).Root!.Element(GraphMl + "graph")!;

        var nodes = graph.Elements(GraphMl + "node").Select(node => node.Attribute("id")!.Value).ToList();
        var edges = graph.Elements(GraphMl + "edge").ToList();
        Assert.Equal(nodes.Distinct(), nodes);
        Assert.Equal(lines.Select(line => Text(line, "id")), edges.Select(edge => edge.Attribute("id")!.Value));
        Assert.All(edges, edge => Assert.True(nodes.Contains(edge.Attribute("source")!.Value) && nodes.Contains(edge.Attribute("target")!.Value)));
        Assert.Equal(lines.Select(line => Text(line.GetProperty("evidence")[0], "quote")), edges.Select(edge => Datum(edge, "quote")));
        Assert.Equal(lines.Select(line => line.GetProperty("value") is { ValueKind: JsonValueKind.Object } value ? value.GetProperty("number").GetDouble() : (double?)null), edges.Select(edge => Datum(edge, "number") is { } number ? double.Parse(number, CultureInfo.InvariantCulture) : (double?)null));
    }

    [Fact]
    public async Task GraphMl_declares_every_key_that_it_uses()
    {
        var root = XDocument.Parse(await ExportAsync("graphml")).Root!;

        var declared = root.Elements(GraphMl + "key").Select(key => (key.Attribute("for")!.Value, key.Attribute("id")!.Value)).ToHashSet();
        Assert.All(root.Descendants(GraphMl + "data"), datum => Assert.Contains((datum.Parent!.Name.LocalName, datum.Attribute("key")!.Value), declared));
    }

    [Fact]
    public async Task JsonLd_describes_every_statement_quote_entity_and_document()
    {
        var root = JsonDocument.Parse(await ExportAsync("jsonld")).RootElement;

        var nodes = root.GetProperty("@graph").EnumerateArray().ToList();
        var prefixes = root.GetProperty("@context").EnumerateObject().Select(prefix => prefix.Name).ToHashSet();
        Assert.Equal(lines.Select(line => $"urn:mineralgraph:statement:{Text(line, "id")}"), OfType(nodes, "rdf:Statement").Select(node => Text(node, "@id")));
        Assert.Equal(lines.SelectMany(line => line.GetProperty("evidence").EnumerateArray().Select(evidence => Text(evidence, "quote"))), OfType(nodes, "mg:Evidence").Select(node => Text(node.GetProperty("mg:quote")[0], "@value")));
        Assert.Single(OfType(nodes, "mg:Document"));
        Assert.All(nodes.SelectMany(node => node.EnumerateObject()).Select(property => property.Name).Where(name => name[0] != '@'), name => Assert.Contains(name.Split(':')[0], prefixes));
        var described = nodes.Where(node => node.TryGetProperty("@type", out _)).Select(node => Text(node, "@id")).ToHashSet();
        Assert.All(OfType(nodes, "rdf:Statement"), node => Assert.Contains(Text(node.GetProperty("rdf:subject")[0], "@id"), described));
    }

    [Fact]
    public async Task Turtle_says_what_JsonLd_says()
    {
        var nodes = JsonDocument.Parse(await ExportAsync("jsonld")).RootElement.GetProperty("@graph").EnumerateArray().ToList();

        var turtle = TurtleTriples.Read(await ExportAsync("turtle"));

        Assert.Equal(nodes.SelectMany(Triples).Order(StringComparer.Ordinal), turtle.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_format_that_is_none_is_told_with_those_that_are()
    {
        var (code, _, error) = await CommandLine.RunAsync("export", "--store", cli.Store, "--format", "xlsx");

        Assert.Equal(1, code);
        Assert.Equal("MG5901 \"xlsx\" is no format of exports. Use --format with one of jsonl, csv, jsonld, turtle, graphml, cypher.", error.Trim());
    }

    private async Task<string> ExportAsync(string format)
    {
        var (code, output, error) = await CommandLine.RunAsync("export", "--store", cli.Store, "--format", format);
        Assert.True(code == 0, error);
        return output;
    }

    private static IEnumerable<JsonElement> OfType(List<JsonElement> nodes, string type) => nodes.Where(node => node.TryGetProperty("@type", out var given) && given.GetString() == type);

    private static string Text(JsonElement element, string property) => element.GetProperty(property).GetString()!;

    private static string? Datum(XElement edge, string key) => edge.Elements(GraphMl + "data").FirstOrDefault(datum => datum.Attribute("key")!.Value == key)?.Value;

    private static IEnumerable<string> Triples(JsonElement node) => node.EnumerateObject().Where(property => property.Name != "@id").SelectMany(property => property.Name == "@type"
        ? [$"<{Text(node, "@id")}> a {property.Value.GetString()}"]
        : property.Value.EnumerateArray().Select(value => $"<{Text(node, "@id")}> {property.Name} {Value(value)}"));

    private static string Value(JsonElement value) => value.TryGetProperty("@id", out var iri) ? $"<{iri.GetString()}>"
        : $"\"{Text(value, "@value")}\"{(value.TryGetProperty("@language", out var language) ? $"@{language.GetString()}" : value.TryGetProperty("@type", out var type) ? $"^^{type.GetString()}" : "")}";

    // RFC 4180: cells in quotation marks may hold commas, line breaks and doubled quotation marks.
    private static List<List<string>> Rows(string csv)
    {
        List<List<string>> rows = [[]];
        var (cell, quoted) = (new StringBuilder(), false);
        for (var place = 0; place < csv.Length; place++)
        {
            var character = csv[place];
            if (quoted && character == '"' && place + 1 < csv.Length && csv[place + 1] == '"') cell.Append(csv[++place]);
            else if (character == '"') quoted = !quoted;
            else if (quoted || character is not (',' or '\r' or '\n')) cell.Append(character);
            else if (character != '\r') rows = End(rows, cell, character);
        }

        return [.. rows.Where(row => row.Count > 0)];
    }

    private static List<List<string>> End(List<List<string>> rows, StringBuilder cell, char character)
    {
        rows[^1].Add(cell.ToString());
        cell.Clear();
        if (character == '\n') rows.Add([]);
        return rows;
    }
}
