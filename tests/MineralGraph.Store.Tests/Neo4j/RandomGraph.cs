using System.Collections.Immutable;
using System.Text;
using MineralGraph.Model;
using MineralGraph.Model.Storage;

namespace MineralGraph.Store.Tests.Neo4j;

/// <summary>Documents, decisions, filters and names by chance, the same for the same seed: in all scripts, with names that mean harm.</summary>
internal sealed class RandomGraph(int seed)
{
    internal static readonly ImmutableArray<string> Names =
        ["Ga", "ga", "Ｇａ", "锗", "𠮷矿", "～", "😀", "bauxite", "'); MATCH (n) DETACH DELETE n //", "`]->() DETACH DELETE n", "$revision", "a\"b\\", "{.*}", "ZINC ore", "a*:?b OR c", "İstanbul"];

    private static readonly ImmutableArray<string> Predicates = ["by_product_of", "occurs_at", "reserves", "concentration", "no` SUCH {x:1}"];

    private readonly Random random = new(seed);

    internal EntityId Entity() => new(Pick(["commodity", "host", "country", "document", "kind`]-(x"]), Pick(Names));

    internal DocumentCommit Commit(int number)
    {
        var lines = Enumerable.Range(0, 6).Select(line => $"Line {random.Next(12)} says {Pick(Names)} 镓来自 {Pick(Names)}.").ToList();
        var text = $"No. {number % 4}\n{string.Join('\n', lines)}";
        var document = new Document(DocumentId.Of(Encoding.UTF8.GetBytes(text)), $"{Pick(Names)}.txt", text) { Title = Pick(Names), Language = "zh" };
        var statements = Enumerable.Range(0, 8).Select(_ => Statement(document, Pick([.. lines]))).DistinctBy(statement => (statement.Id, statement.Evidence[0].Span)).ToImmutableArray();
        var ends = statements.SelectMany(statement => new[] { statement.Content.From, statement.Content.To ?? statement.Content.From }).Distinct();
        return new DocumentCommit(document, [.. ends.Select(Named)], statements);
    }

    /// <summary>The same document as another version of the rules reads it.</summary>
    internal DocumentCommit Again(DocumentCommit commit) => commit with { Statements = [.. commit.Statements.Where(_ => random.Next(3) > 0)] };

    internal Decision Decision(IReadOnlyList<StatementRecord> statements, DocumentCommit quoted)
    {
        var (id, by, at) = (statements[random.Next(statements.Count)].Id, new EditorId(Pick(Names)), DateTimeOffset.UnixEpoch.AddMinutes(random.Next(1000)));
        return random.Next(6) switch
        {
            0 => new Decision.Accepted(id, by, at),
            1 => new Decision.Rejected(id, by, at, Pick(Names)),
            2 => new Decision.Deprecated(id, by, at, Pick(Names)),
            3 => new Decision.Corrected(id, by, at, Statement(quoted.Document, quoted.Document.Text.Split('\n')[1]), Pick(Names)),
            _ => new Decision.Undone(id, by, at, Pick(Names)),
        };
    }

    internal StatementFilter Filter(int depth = 0) => random.Next(depth > 2 ? 11 : 14) switch
    {
        0 => new StatementFilter.PredicateIn([Pick(Predicates), Pick(Predicates)]),
        1 => new StatementFilter.EndIn(Pick(Ends), [Entity(), Entity()]),
        2 => new StatementFilter.KindIn(Pick(Ends), ["host", "kind`]-(x"]),
        3 => new StatementFilter.YearBetween(random.Next(2) == 0 ? null : 2023, random.Next(2) == 0 ? null : 2024),
        4 => new StatementFilter.QualifierIn(Pick(["role", "measure", "modality", "basis", "region", "partner", "s.x OR true"]), [Pick(["", "by_product", "main"])]),
        5 => new StatementFilter.QuantityBetween(Pick(["%", "t"]), random.Next(2) == 0 ? null : 20, random.Next(2) == 0 ? null : 60.5),
        6 => new StatementFilter.StatusIn([Pick(Enum.GetValues<ReviewStatus>().ToImmutableArray()), ReviewStatus.Rejected]),
        7 => new StatementFilter.ConfidenceBetween(0.3, 0.8),
        8 => StatementFilter.Everything,
        9 => new StatementFilter.Any([]),
        10 => new StatementFilter.DocumentsBetween(random.Next(3), random.Next(2) == 0 ? null : 1),
        11 => new StatementFilter.Not(Filter(depth + 1)),
        12 => new StatementFilter.All([Filter(depth + 1), Filter(depth + 1)]),
        _ => new StatementFilter.Any([Filter(depth + 1), Filter(depth + 1)]),
    };

    /// <summary>A filter by predicate and role alone.</summary>
    internal StatementFilter RoleFilter() => random.Next(4) switch
    {
        0 => new StatementFilter.PredicateIn([Pick(Predicates), Pick(Predicates)]),
        1 => new StatementFilter.QualifierIn("role", [Pick(["", "by_product"])]),
        2 => new StatementFilter.All([new StatementFilter.PredicateIn([Pick(Predicates)]), new StatementFilter.Not(new StatementFilter.QualifierIn("role", ["by_product"]))]),
        _ => StatementFilter.Everything,
    };

    internal T Pick<T>(ImmutableArray<T> choices) => choices[random.Next(choices.Length)];

    internal static ImmutableArray<StatementEnd> Ends { get; } = [StatementEnd.From, StatementEnd.To, StatementEnd.Either];

    private Statement Statement(Document document, string quote)
    {
        var start = document.Text.IndexOf(quote, StringComparison.Ordinal);
        var evidence = new Evidence(document.Id, new SourceSpan(start, start + quote.Length), 1 + random.Next(5), quote)
        {
            Rule = random.Next(4) == 0 ? RuleReference.Editor : new RuleReference($"rule-{random.Next(3)}", 1),
            Confidence = new Confidence(random.Next(11) / 10.0),
            IsExplicit = random.Next(2) == 0,
            FromWords = Pick(Names),
            Suspect = random.Next(3) == 0 ? new Suspect(Pick(Names), "ocr: by chance") : null,
        };
        return new Statement(Content(), [evidence]);
    }

    private StatementContent Content() => new(Entity(), Pick(Predicates), random.Next(4) == 0 ? null : Entity())
    {
        Quantity = random.Next(3) switch { 0 => null, 1 => Amount(random.Next(100), "%"), _ => Amount(random.Next(1000) / 7.0, "t") },
        Year = random.Next(3) == 0 ? null : 2020 + random.Next(6),
        Date = random.Next(4) == 0 ? new DateOnly(2024, 2, 1 + random.Next(28)) : null,
        Qualifiers = new Qualifiers { Role = random.Next(2) == 0 ? "by_product" : null, Region = random.Next(5) == 0 ? Entity().ToString() : null },
    };

    private static Quantity Amount(double number, string unit) => new(number, null, unit, Comparator.About, new NormalisedValue(number, number * 1.1, unit));

    private Entity Named(EntityId id) => new(id, new EntityNames(Pick(Names), id.Name, null, [Pick(Names), "alias of " + id.Name]), ImmutableSortedDictionary<string, string>.Empty.Add("x", Pick(Names)));
}
