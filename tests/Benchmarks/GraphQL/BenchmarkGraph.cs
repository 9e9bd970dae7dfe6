using System.Globalization;
using System.Text;
using MineralGraph.Model;
using MineralGraph.Model.Storage;

namespace MineralGraph.Benchmarks.GraphQL;

/// <summary>The graph that all contestants answer from: one commodity with two hundred deposits, by-products with quotes, and other statements around them.</summary>
internal static class BenchmarkGraph
{
    internal const string RichCommodity = "Ga";
    internal const string RichHost = "bauxite";
    private const int Deposits = 200;
    private const int Others = 10_000;

    private static readonly string[] Commodities = ["Ga", "Ge", "In", "Tl", "Re", "Cd", "Se", "Te", "V", "Sc"];
    private static readonly string[] Hosts = ["bauxite", "sphalerite", "galena", "chalcopyrite", "molybdenite", "molybdenite_concentrate"];

    /// <summary>The documents, the same each time.</summary>
    internal static IEnumerable<DocumentCommit> Documents() =>
    [
        Commit("deposits.txt", Enumerable.Range(1, Deposits).Select(number => Content($"commodity:{RichCommodity}", "occurs_at", $"deposit:ridge {number}", number))),
        Commit("by-products.txt", Commodities.SelectMany(commodity => Hosts.Select(host => (commodity, host))).Select((pair, number) => ByProduct(pair.commodity, pair.host, number))),
        .. Enumerable.Range(0, Others / 100).Select(document => Commit($"yearbook-{document}.txt", Enumerable.Range(document * 100, 100).Select(number =>
            Content($"country:{(char)('A' + number % 26)}{(char)('A' + number / 26 % 26)}", "production", "commodity:Cu", number)))),
    ];

    private static StatementContent ByProduct(string commodity, string host, int number) => Content($"commodity:{commodity}", "by_product_of", $"host:{host}", number) with
    {
        Quantity = new Quantity(1 + number, null, "%", Comparator.Equal, new NormalisedValue(1 + number, 1 + number, "%")),
        Qualifiers = new Qualifiers { Role = "by_product" },
    };

    private static StatementContent Content(string from, string predicate, string to, int number) =>
        new(EntityId.Parse(from), predicate, EntityId.Parse(to)) { Year = 1950 + number / 700 };

    private static DocumentCommit Commit(string name, IEnumerable<StatementContent> contents)
    {
        var distinct = contents.DistinctBy(content => content.Id()).ToList();
        var text = new StringBuilder();
        var said = distinct.ConvertAll(content => (content, start: text.Length, length: Say(content, text)));
        var document = new Document(DocumentId.Of(Encoding.UTF8.GetBytes(text.ToString())), name, text.ToString()) { Citation = $"our {name}" };
        var entities = distinct.SelectMany(content => new[] { content.From, content.To!.Value }).Distinct().Select(id => new Entity(id, new EntityNames($"{id.Name}的中文名", id.Name, null, [])));
        return new DocumentCommit(document, [.. entities], [.. said.Select((one, index) => new Statement(one.content, [Quote(document, one.start, one.length, index)]))]);
    }

    private static int Say(StatementContent content, StringBuilder text)
    {
        var before = text.Length;
        text.Append(CultureInfo.InvariantCulture, $"In {content.Year}, {content.From.Name} {content.Predicate.Replace('_', ' ')} {content.To!.Value.Name}.\n");
        return text.Length - before - 1;
    }

    private static Evidence Quote(Document document, int start, int length, int index) => new(document.Id, new SourceSpan(start, start + length), index + 1, document.Text.Substring(start, length))
    {
        Rule = new RuleReference("synthetic", 1),
        Confidence = new Confidence(0.5 + index % 50 / 100.0),
        IsExplicit = true,
    };
}
