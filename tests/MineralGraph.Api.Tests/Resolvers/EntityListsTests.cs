using MineralGraph.Model;
using MineralGraph.Model.Storage;

namespace MineralGraph.Api.Tests.Resolvers;

/// <summary>Lists of entities: filters over relations, orders, pages.</summary>
public sealed class EntityListsTests : IAsyncLifetime
{
    private SmallGraph graph = null!;

    public async Task InitializeAsync() => graph = await SmallGraph.OpenAsync();

    public async Task DisposeAsync() => await graph.DisposeAsync();

    [Theory]
    [InlineData("commodities", "{}", "Ga Ge In Re V")]
    [InlineData("commodities", """{hosts: {some: {}}}""", "Ga Ge Re V")]
    [InlineData("commodities", """{hosts: {none: {}}}""", "In")]
    [InlineData("commodities", """{hosts: {some: {entity: {name: ["铝土矿"]}}}}""", "Ga")]
    [InlineData("commodities", """{hosts: {some: {statement: {value: {gte: {number: 0.7, unit: "%"}}}}}}""", "Ga")]
    [InlineData("commodities", """{hosts: {some: {statement: {value: {gt: {number: 90, unit: "%"}}}}}}""", "")]
    [InlineData("commodities", """{hosts: {all: {statement: {yearFrom: 2024}}}}""", "In")]
    [InlineData("commodities", """{hosts: {some: {}, all: {statement: {yearFrom: 2023}}}}""", "Ga")]
    [InlineData("commodities", """{or: [{deposits: {some: {}}}, {uses: {some: {}}}]}""", "Ga Ge In")]
    [InlineData("commodities", """{not: {or: [{deposits: {some: {}}}, {uses: {some: {}}}]}}""", "Re V")]
    [InlineData("commodities", """{or: []}""", "")]
    [InlineData("commodities", """{producers: {some: {entity: {name: ["China"]}, statement: {value: {gte: {number: 0.5, unit: "kt"}}}}}}""", "Ga")]
    [InlineData("commodities", """{producers: {some: {statement: {value: {gte: {number: 0.7, unit: "kt"}}}}}}""", "")]
    [InlineData("commodities", """{deposits: {some: {entity: {places: {some: {entity: {name: ["Yunnan"]}}}}}}}""", "In")]
    [InlineData("commodities", """{nameContains: "ium", hosts: {some: {}}}""", "Ga Ge Re V")]
    [InlineData("commodities", """{statements: {some: {statement: {predicate: ["regulates"]}}}}""", "Ga")]
    [InlineData("hosts", """{byProducts: {some: {entity: {name: ["Re"]}}}}""", "molybdenite_concentrate porphyry_copper")]
    [InlineData("countries", """{reliesOn: {some: {entity: {id: ["commodity:Ga"]}}}}""", "JP")]
    [InlineData("policies", """{regulates: {some: {statement: {measure: ["export_control"]}}}}""", "gallium export licence")]
    [InlineData("deposits", """{occurrences: {some: {entity: {name: ["锗"]}}}}""", "会泽")]
    [InlineData("entities", """{nameContains: "铜"}""", "porphyry_copper")]
    public async Task A_filter_reaches_over_relations(string field, string filter, string names)
    {
        var found = (await graph.AskAsync($$"""{ {{field}}(filter: {{filter}}) { totalCount nodes { name } } }""")).GetProperty(field);

        Assert.Equal(names, string.Join(' ', found.GetProperty("nodes").EnumerateArray().Select(node => node.GetProperty("name").GetString())));
        Assert.Equal(found.GetProperty("nodes").GetArrayLength(), found.GetProperty("totalCount").GetInt32());
    }

    [Theory]
    [InlineData("hosts", """{deposits: {some: {}}}""", "MG5138", "No host has deposits. It has byProducts, statements.")]
    [InlineData("commodities", """{hosts: {some: {entity: {producers: {some: {}}}}}}""", "", "")]
    [InlineData("commodities", """{uses: {some: {entity: {producers: {some: {}}}}}}""", "MG5138", "No use has producers.")]
    [InlineData("commodities", """{name: ["galium"]}""", "MG5110", "Did you mean \"gallium\"")]
    [InlineData("commodities", """{name: ["铝土矿"]}""", "MG5110", "it is the host host:bauxite")]
    [InlineData("commodities", """{id: ["commodity:Gaa"]}""", "MG5111", "Did you mean \"Ga\"")]
    [InlineData("commodities", """{hosts: {some: {statement: {value: {gte: {number: 1, unit: "furlong"}}}}}}""", "MG5135", "\"furlong\" is no unit")]
    [InlineData("commodities", """{statements: {some: {entity: {name: ["Ga"]}}}}""", "MG5138", "no one other end")]
    public async Task A_filter_that_could_find_nothing_is_refused(string field, string filter, string code, string message)
    {
        var answer = await SmallGraph.AnswerAsync(graph.Store.Reader, $$"""{ {{field}}(filter: {{filter}}) { nodes { id } } }""");

        if (code.Length == 0) Assert.False(answer.TryGetProperty("errors", out _));
        else
        {
            var error = Assert.Single(answer.GetProperty("errors").EnumerateArray());
            Assert.Equal(code, error.GetProperty("extensions").GetProperty("code").GetString());
            Assert.Contains(message, error.GetProperty("message").GetString(), StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("""{field: LABEL_EN, direction: DESC}""", "V Re In Ge Ga")]
    [InlineData("""{aggregate: {function: COUNT}, direction: DESC}""", "Ga Ge Re In V")]
    [InlineData("""{aggregate: {function: SUM, dimension: "t", end: OBJECT}, direction: DESC}""", "Ga Ge In Re V")]
    [InlineData("""{aggregate: {statements: {predicate: ["by_product_of"]}, end: SUBJECT}}""", "V Ga Ge Re In")]
    public async Task Entities_are_sorted_by_a_field_or_an_aggregate_and_those_without_a_figure_come_last(string order, string names)
    {
        var nodes = (await graph.AskAsync($$"""{ commodities(orderBy: {{order}}) { nodes { name } } }""")).GetProperty("commodities").GetProperty("nodes");

        Assert.Equal(names, string.Join(' ', nodes.EnumerateArray().Select(node => node.GetProperty("name").GetString())));
    }

    [Fact]
    public async Task Pages_follow_each_other_without_gap_or_repetition_also_when_others_come_in_between()
    {
        var names = new List<string?>();
        var after = "null";
        for (var page = 0; page < 4; page++)
        {
            var found = (await graph.AskAsync($$"""{ commodities(first: 2, after: {{after}}, orderBy: {aggregate: {function: COUNT}, direction: DESC}) { edges { cursor node { name } } pageInfo { hasNextPage hasPreviousPage endCursor } } }""")).GetProperty("commodities");
            names.AddRange(found.GetProperty("edges").EnumerateArray().Select(edge => edge.GetProperty("node").GetProperty("name").GetString()));
            Assert.Equal(page > 0, found.GetProperty("pageInfo").GetProperty("hasPreviousPage").GetBoolean());
            if (!found.GetProperty("pageInfo").GetProperty("hasNextPage").GetBoolean()) break;
            after = $"\"{found.GetProperty("pageInfo").GetProperty("endCursor").GetString()}\"";
            // Zinc is stated once and so comes behind all that was shown on the first page.
            if (page == 0) await graph.Store.Writer.CommitAsync(Zinc());
        }

        Assert.Equal(["Ga", "Ge", "Re", "In", "V", "Zn"], names);
    }

    [Fact]
    public async Task A_cursor_of_another_order_is_refused()
    {
        var cursor = (await graph.AskAsync("""{ commodities(first: 1) { pageInfo { endCursor } } }""")).GetProperty("commodities").GetProperty("pageInfo").GetProperty("endCursor").GetString();

        Assert.Equal("MG5106", (await graph.FailAsync($$"""{ commodities(after: "{{cursor}}", orderBy: {aggregate: {function: COUNT} }) { nodes { id } } }""")).Code);
        Assert.Equal("MG5106", (await graph.FailAsync("""{ commodities(after: "there") { nodes { id } } }""")).Code);
        Assert.Equal("MG5139", (await graph.FailAsync("""{ commodities(orderBy: {aggregate: {function: SUM}}) { nodes { id } } }""")).Code);
    }

    [Theory]
    [InlineData("""{subjectIs: {hosts: {some: {}}}, predicate: ["used_in"]}""", 1)]
    [InlineData("""{objectIs: {name: ["Ga"]}}""", 4)]
    [InlineData("""{not: {objectIs: {name: ["Ga"]}}}""", 11)]
    [InlineData("""{value: {gte: {number: 0.19, unit: "百万吨"}}}""", 1)]
    [InlineData("""{value: {gt: {number: 190, unit: "kt"}}}""", 0)]
    [InlineData("""{value: {lt: {number: 0.7, unit: "kt"}}}""", 1)]
    [InlineData("""{value: {gte: {number: 60, unit: "%"}, lt: {number: 90, unit: "%"}}}""", 1)]
    [InlineData("""{documentsFrom: 2}""", 0)]
    [InlineData("""{documentsFrom: 1, documentsTo: 1}""", 15)]
    public async Task Statements_are_filtered_by_their_ends_their_documents_and_values_in_any_unit(string filter, int count) =>
        Assert.Equal(count, (await graph.AskAsync($$"""{ statements(filter: {{filter}}) { totalCount } }""")).GetProperty("statements").GetProperty("totalCount").GetInt32());

    [Theory]
    [InlineData("""{value: {gte: {number: 1, unit: "t"}, lt: {number: 2, unit: "%"}}}""", "MG5140")]
    [InlineData("""{value: {from: 1}}""", "MG5140")]
    [InlineData("""{value: {gt: {number: 2, unit: "t"}, lt: {number: 1, unit: "t"}}}""", "MG5113")]
    [InlineData("""{document: ["0000000000000000000000000000000000000000000000000000000000000000"]}""", "MG5117")]
    [InlineData("""{region: ["region:Atlantis"]}""", "MG5111")]
    public async Task Bounds_and_ids_that_nothing_can_meet_are_refused(string filter, string code) =>
        Assert.Equal(code, (await graph.FailAsync($$"""{ statements(filter: {{filter}}) { totalCount } }""")).Code);

    [Fact]
    public async Task The_store_is_asked_once_for_each_condition_however_many_entities_there_are()
    {
        var reader = new WatchedReader(graph.Store.Reader);

        await SmallGraph.AnswerAsync(reader, """{ commodities(filter: {hosts: {some: {entity: {byProducts: {some: {}}}}}, deposits: {none: {}}}) { nodes { id } } }""");

        Assert.Equal("FindEntities 1, FindRevision 1, Group 3", reader.Counts);
    }

    private static DocumentCommit Zinc()
    {
        var commit = SmallGraph.Document("zinc.md", "锌用于镀锌。", null, [(new StatementContent(new EntityId("commodity", "Zn"), "used_in", new EntityId("use", "镀锌")), "锌用于镀锌")]);
        return commit with { Entities = [new Entity(new EntityId("commodity", "Zn"), new EntityNames("锌", "zinc", "Zn", [])), new Entity(new EntityId("use", "镀锌"), EntityNames.None)] };
    }
}
