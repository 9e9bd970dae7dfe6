using System.Buffers;
using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using MineralGraph.Cli;
using MineralGraph.GraphQL;
using MineralGraph.Model;
using MineralGraph.Model.Storage;
using MineralGraph.Store.Sqlite;

namespace MineralGraph.Api.Tests;

/// <summary>A graph of two short documents in a store of its own: every statement is written by hand, so that each answer is known beforehand.</summary>
public sealed class SmallGraph : IAsyncDisposable
{
    public const string Chinese = """
        全球的镓约六成取自铝土矿（2025年）。
        两年前的估计说，镓有九成来自铝土矿。
        拜耳法母液里也能提出钒。
        锗靠闪锌矿的浸出渣回收，褐煤只是含有它。
        都龙锡矿有铟，都龙在云南。会泽出锗。
        """;

    public const string English = """
        Rhenium leaves the roaster with molybdenite concentrate.
        Rhenium also comes from porphyry copper.
        China mined 680 t of gallium in 2024, Japan buys 90 % of its gallium abroad.
        China keeps 190,000 t of gallium in the ground.
        Gallium goes into power chips and falls under the gallium export licence.
        """;

    private static readonly ImmutableArray<Entity> Entities =
    [
        Named("commodity:Ga", "镓", "gallium", "Ga"), Named("commodity:V", "钒", "vanadium", "V"), Named("commodity:Ge", "锗", "germanium", "Ge"), Named("commodity:In", "铟", "indium", "In"),
        Named("commodity:Re", "铼", "rhenium", "Re"), Named("host:bauxite", "铝土矿", "bauxite", null), Named("host:bayer_liquor", "拜耳法母液", "Bayer liquor", null),
        Named("host:sphalerite", "闪锌矿", "sphalerite", null), Named("host:lignite", "褐煤", "lignite", null), Named("host:molybdenite_concentrate", "钼精矿", "molybdenite concentrate", null),
        Named("host:porphyry_copper", "斑岩铜矿", "porphyry copper", null), Named("deposit:都龙", "都龙", "Dulong", null), Named("deposit:会泽", "会泽", "Huize", null),
        Named("region:云南", "云南", "Yunnan", null), Named("country:CN", "中国", "China", null), Named("country:JP", "日本", "Japan", null),
        Named("use:power chips", null, "power chips", null), Named("policy:gallium export licence", null, "gallium export licence", null),
    ];

    private static readonly Lazy<IRequestExecution?> Engine = new(ChosenEngine.Create);

    private readonly string folder;
    private readonly SqliteStore store;

    private SmallGraph(string folder, SqliteStore store)
    {
        this.folder = folder;
        this.store = store;
    }

    public IGraphStore Store => store;

    public static DocumentCommit ChineseDocument => Document("short.md", Chinese, "our summary of a survey",
    [
        (Percent(ByProduct("commodity:Ga", "host:bauxite") with { Year = 2025 }, 60), "镓约六成取自铝土矿（2025年）"),
        (Percent(ByProduct("commodity:Ga", "host:bauxite") with { Year = 2023 }, 90), "镓有九成来自铝土矿"),
        (ByProduct("commodity:V", "host:bayer_liquor"), "拜耳法母液里也能提出钒"),
        (ByProduct("commodity:Ge", "host:sphalerite"), "锗靠闪锌矿的浸出渣回收"),
        (ByProduct("commodity:Ge", "host:lignite", "host"), "褐煤只是含有它"),
        (Content("commodity:In", "occurs_at", "deposit:都龙"), "都龙锡矿有铟"),
        (Content("deposit:都龙", "located_in", "region:云南"), "都龙在云南"),
        (Content("commodity:Ge", "occurs_at", "deposit:会泽"), "会泽出锗"),
    ]);

    public static DocumentCommit EnglishDocument => Document("short.txt", English, null,
    [
        (ByProduct("commodity:Re", "host:molybdenite_concentrate"), "Rhenium leaves the roaster with molybdenite concentrate"),
        (ByProduct("commodity:Re", "host:porphyry_copper"), "Rhenium also comes from porphyry copper"),
        (Tonnes(Content("country:CN", "production", "commodity:Ga") with { Year = 2024 }, 680), "China mined 680 t of gallium in 2024"),
        (Percent(Content("country:JP", "import_reliance", "commodity:Ga"), 90), "Japan buys 90 % of its gallium abroad"),
        (Tonnes(Content("country:CN", "reserves", "commodity:Ga"), 190_000), "China keeps 190,000 t of gallium in the ground"),
        (Content("commodity:Ga", "used_in", "use:power chips"), "Gallium goes into power chips"),
        (Content("policy:gallium export licence", "regulates", "commodity:Ga") with { Qualifiers = new Qualifiers { Measure = "export_control" } }, "falls under the gallium export licence"),
    ]);

    /// <summary>The graph with both documents: the Chinese one is revision 1, the English one revision 2.</summary>
    public static async Task<SmallGraph> OpenAsync()
    {
        var folder = Directory.CreateTempSubdirectory("mineralgraph-small-").FullName;
        var graph = new SmallGraph(folder, await SqliteStore.OpenAsync(new SqliteStoreOptions(Path.Combine(folder, "graph.db"))));
        await graph.store.Writer.CommitAsync(ChineseDocument);
        await graph.store.Writer.CommitAsync(EnglishDocument);
        return graph;
    }

    /// <summary>The whole answer to a query, errors and all.</summary>
    public static async Task<JsonElement> AnswerAsync(IGraphReader reader, string query, string? variables = null)
    {
        using var values = variables is null ? null : JsonDocument.Parse(variables);
        var output = new ArrayBufferWriter<byte>();
        await new GraphQuery(reader, execution: Engine.Value).AnswerAsync(new GraphQLRequest(query, null, values?.RootElement), output);
        using var answer = JsonDocument.Parse(output.WrittenMemory);
        return answer.RootElement.Clone();
    }

    /// <summary>The data of an answer without errors.</summary>
    public async Task<JsonElement> AskAsync(string query, string? variables = null)
    {
        var answer = await AnswerAsync(store.Reader, query, variables);
        Assert.False(answer.TryGetProperty("errors", out var errors), errors.ToString());
        return answer.GetProperty("data");
    }

    /// <summary>The one error of an answer.</summary>
    public async Task<(string Code, string Message)> FailAsync(string query)
    {
        var error = Assert.Single((await AnswerAsync(store.Reader, query)).GetProperty("errors").EnumerateArray());
        return (error.GetProperty("extensions").GetProperty("code").GetString()!, error.GetProperty("message").GetString()!);
    }

    public async ValueTask DisposeAsync()
    {
        await store.DisposeAsync();
        Directory.Delete(folder, recursive: true);
    }

    /// <summary>A document that says this in these words.</summary>
    public static DocumentCommit Document(string name, string text, string? citation, (StatementContent Content, string Quote)[] said)
    {
        var document = new Document(DocumentId.Of(Encoding.UTF8.GetBytes(text)), name, text) { Language = name.EndsWith("md", StringComparison.Ordinal) ? "zh" : "en", Citation = citation };
        var ends = said.SelectMany(pair => new[] { pair.Content.From, pair.Content.To }).ToHashSet();
        return new DocumentCommit(document, [.. Entities.Where(entity => ends.Contains(entity.Id))], [.. said.Select(pair => new Statement(pair.Content, [Quote(document, pair.Quote)]))]);
    }

    private static Evidence Quote(Document document, string quote)
    {
        var start = document.Text.IndexOf(quote, StringComparison.Ordinal);
        return new Evidence(document.Id, new SourceSpan(start, start + quote.Length), 1 + document.Text[..start].Count(character => character == '\n'), quote)
        {
            Rule = new RuleReference("by-hand", 1), Confidence = new Confidence(0.9), IsExplicit = true,
        };
    }

    private static Entity Named(string id, string? zh, string? en, string? symbol) => new(EntityId.Parse(id), new EntityNames(zh, en, symbol, []));

    private static StatementContent Content(string from, string predicate, string to) => new(EntityId.Parse(from), predicate, EntityId.Parse(to));

    private static StatementContent ByProduct(string from, string to, string role = "by_product") => Content(from, "by_product_of", to) with { Qualifiers = new Qualifiers { Role = role } };

    private static StatementContent Percent(StatementContent content, double number) => content with { Quantity = new Quantity(number, null, "%", Comparator.About, new NormalisedValue(number, number, "%")) };

    private static StatementContent Tonnes(StatementContent content, double number) => content with { Quantity = new Quantity(number, null, "t", Comparator.Equal, new NormalisedValue(number, number, "t")) };
}
