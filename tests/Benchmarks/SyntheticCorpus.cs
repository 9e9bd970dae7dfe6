using System.Globalization;
using System.Text;
using MineralGraph.Model;
using MineralGraph.Model.Storage;

namespace MineralGraph.Benchmarks;

/// <summary>Synthetic documents that carry true quotes: every statement's words stand in the text at their place. The same seed makes the same documents.</summary>
public sealed class SyntheticCorpus
{
    private static readonly string[] Commodities = ["Ga", "Ge", "In", "Tl", "Re", "Cd", "Se", "Te", "Li", "Co", "Ni", "Cu", "Zn", "Pb", "Sn", "W", "Mo", "Sb", "Bi", "REE"];
    private static readonly string[] Hosts = ["bauxite", "zinc_ore", "lead_zinc_ore", "sphalerite", "chalcopyrite", "coal_fly_ash", "copper_anode_slime", "porphyry_copper"];
    private static readonly string[] Countries = ["CN", "US", "CL", "AU", "CD", "BR", "CA", "RU", "ZA", "PE", "JP", "DE", "KZ", "ID", "IN", "MX"];

    private readonly Random random;

    private readonly string[] hosts;

    private readonly int statementsEach;

    private SyntheticCorpus(int seed, int hosts, int statementsEach) => (random, this.statementsEach, this.hosts) = (new Random(seed), statementsEach, hosts == 0 ? Hosts : [.. Enumerable.Range(0, hosts).Select(number => $"ore {number}")]);

    /// <summary>Documents with so many statements in all.</summary>
    /// <param name="statements">How many statements.</param>
    /// <param name="seed">What makes them the same again.</param>
    /// <param name="hosts">How many hosts, called <c>ore 0</c> and so on; 0 for eight real ones.</param>
    /// <param name="statementsEach">How many statements a document has.</param>
    public static IEnumerable<DocumentCommit> Generate(int statements, int seed, int hosts = 0, int statementsEach = 100)
    {
        var corpus = new SyntheticCorpus(seed, hosts, statementsEach);
        for (var number = 0; number * statementsEach < statements; number++) yield return corpus.Next(number, Math.Min(statementsEach, statements - number * statementsEach));
    }

    private DocumentCommit Next(int number, int count)
    {
        var text = new StringBuilder(string.Create(CultureInfo.InvariantCulture, $"Report {number} of {random.Next()}.\n"));
        var said = new List<(StatementContent Content, int Start, int Length)>();
        for (var index = 0; index < count; index++)
        {
            var (content, sentence) = Sentence(number * statementsEach + index);
            said.Add((content, text.Length, sentence.Length));
            text.Append(sentence).Append('\n');
        }

        var whole = text.ToString();
        var document = new Document(DocumentId.Of(Encoding.UTF8.GetBytes(whole)), $"synthetic-{number:D6}.txt", whole);
        var statements = said.DistinctBy(one => one.Content.Id()).Select((one, index) => new Statement(one.Content, [Quote(document, one.Start, one.Length, index)]));
        return new DocumentCommit(document, [.. said.SelectMany(one => new[] { one.Content.From, one.Content.To!.Value }).Distinct().Select(id => new Entity(id, new EntityNames(null, id.Name, null, [])))], [.. statements]);
    }

    // The serial number makes every amount, and so every statement, its own.
    private (StatementContent Content, string Sentence) Sentence(int serial)
    {
        var (commodity, host, country) = (Pick(Commodities), Pick(hosts), Pick(Countries));
        var (amount, year) = (1000 + serial, 1990 + random.Next(35));
        return random.Next(3) switch
        {
            0 => (Content($"commodity:{commodity}", "by_product_of", $"host:{host}", new Quantity(amount, null, "t", Comparator.Equal, new NormalisedValue(amount, amount, "t")), year) with { Qualifiers = new Qualifiers { Role = "by_product" } },
                string.Create(CultureInfo.InvariantCulture, $"In {year}, {amount} t of {commodity} came as a by-product of {host}.")),
            1 => (Content($"country:{country}", "production", $"commodity:{commodity}", new Quantity(amount, null, "t", Comparator.Equal, new NormalisedValue(amount, amount, "t")), year),
                string.Create(CultureInfo.InvariantCulture, $"{year}年{country}的{commodity}产量为{amount} t。")),
            _ => (Content($"country:{country}", "reserves", $"commodity:{commodity}", new Quantity(amount, null, "t", Comparator.About, new NormalisedValue(amount, amount, "t")), year),
                string.Create(CultureInfo.InvariantCulture, $"Reserves of {commodity} in {country} were about {amount} t in {year}.")),
        };
    }

    private static StatementContent Content(string from, string predicate, string to, Quantity quantity, int year) =>
        new(EntityId.Parse(from), predicate, EntityId.Parse(to)) { Quantity = quantity, Year = year };

    private static Evidence Quote(Document document, int start, int length, int index) => new(document.Id, new SourceSpan(start, start + length), index + 2, document.Text.Substring(start, length))
    {
        Rule = new RuleReference("synthetic", 1),
        Confidence = new Confidence(0.5 + index % 50 / 100.0),
        IsExplicit = true,
    };

    private string Pick(string[] names) => names[random.Next(names.Length)];
}
