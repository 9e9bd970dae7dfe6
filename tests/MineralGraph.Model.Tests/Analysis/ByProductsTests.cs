using MineralGraph.Analysis;

namespace MineralGraph.Model.Tests.Analysis;

public sealed class ByProductsTests
{
    private static readonly EntityId Gallium = Sample.Id("commodity:Ga");
    private static readonly EntityId Bauxite = Sample.Id("host:bauxite");
    private static readonly EntityId Liquor = Sample.Id("host:bayer_liquor");

    private static readonly StatementList Statements = new(
        Sample.Record(Sample.ByProduct("commodity:Ga", "host:bauxite"), quotes: 3),
        Sample.Record(Sample.ByProduct("commodity:Ga", "host:bauxite") with { Quantity = Sample.Percent(60) }),
        Sample.Record(Sample.ByProduct("commodity:Ga", "host:bauxite") with { Quantity = Sample.Percent(90), Year = 2023 }),
        Sample.Record(Sample.ByProduct("commodity:V", "host:bauxite")),
        Sample.Record(Sample.ByProduct("commodity:Al", "host:bauxite", "main")),
        Sample.Record(Sample.ByProduct("commodity:Ga", "host:bayer_liquor")),
        Sample.Record(Sample.ByProduct("commodity:Ga", "host:coal", "host")));

    [Fact]
    public async Task A_commodity_is_named_once_with_every_share_the_latest_year_first()
    {
        var found = Assert.Single(await new ByProducts(Statements).CommoditiesOfAsync([Bauxite], Itself, Filters.Dependence, 1));

        Assert.Equal(["commodity:Ga", "commodity:V"], found.Select(dependence => dependence.Commodity.ToString()));
        Assert.Equal(3, found[0].Statements.Length);
        Assert.Equal([90, 60], found[0].Shares.Select(statement => statement.Content.Quantity!.Number));
        Assert.Empty(found[0].Assumptions);
    }

    [Fact]
    public async Task Only_the_role_of_by_product_counts_and_the_others_stand_apart()
    {
        var byProducts = new ByProducts(Statements);

        Assert.Equal(["host:bauxite", "host:bayer_liquor"], (await byProducts.HostsOfAsync([Gallium], Filters.Dependence, 1))[0].Select(dependence => dependence.Host.ToString()));
        Assert.Equal(["host:coal"], (await byProducts.HostsOfAsync([Gallium], Filters.OtherRoles, 1))[0].Select(dependence => dependence.Host.ToString()));
        Assert.Equal(["commodity:Al"], (await byProducts.CommoditiesOfAsync([Bauxite], Itself, Filters.OtherRoles, 1))[0].Select(dependence => dependence.Commodity.ToString()));
    }

    [Fact]
    public async Task What_a_narrower_host_yields_counts_with_the_assumption_that_lets_it()
    {
        var within = new BackgroundFact("host_within", Liquor, Bauxite, "a handbook");

        var found = (await new ByProducts(Statements).CommoditiesOfAsync([Bauxite], host => [new Reach(host, []), new Reach(Liquor, [within])], Filters.Dependence, 1))[0];

        Assert.Equal(4, found[0].Statements.Length);
        Assert.Equal(within, Assert.Single(found[0].Assumptions));
        Assert.Empty(found[1].Assumptions);
    }

    [Fact]
    public async Task Many_are_answered_in_their_order_with_one_question_to_the_store()
    {
        var reader = new StatementList(Sample.Record(Sample.ByProduct("commodity:Ga", "host:bauxite")));

        var found = await new ByProducts(reader).CommoditiesOfAsync([Liquor, Bauxite], Itself, Filters.Dependence, 1);

        Assert.Equal([0, 1], found.Select(list => list.Length));
        Assert.Equal(1, reader.Expansions);
    }

    [Fact]
    public async Task The_pairs_alone_are_the_same_in_the_same_order_and_no_statement_is_read()
    {
        var reader = new StatementList(
            Sample.Record(Sample.ByProduct("commodity:V", "host:bauxite"), quotes: 2),
            Sample.Record(Sample.ByProduct("commodity:In", "host:bauxite"), quotes: 2),
            Sample.Record(Sample.ByProduct("commodity:Ga", "host:bauxite")),
            Sample.Record(Sample.ByProduct("commodity:Ga", "host:bayer_liquor"), quotes: 2),
            Sample.Record(Sample.ByProduct("commodity:Al", "host:bauxite", "main"), quotes: 9));
        IEnumerable<Reach> Wider(EntityId host) => host == Bauxite ? [new Reach(host, []), new Reach(Liquor, [])] : [new Reach(host, [])];

        var whole = await new ByProducts(reader).CommoditiesOfAsync([Liquor, Bauxite], Wider, Filters.Dependence, 1);
        var expansions = reader.Expansions;
        var found = await new ByProducts(reader, endsOnly: true).CommoditiesOfAsync([Liquor, Bauxite], Wider, Filters.Dependence, 1);

        Assert.Equal(["commodity:Ga", "commodity:In", "commodity:V"], found[1].Select(dependence => dependence.Commodity.ToString()));
        Assert.Equal(whole.Select(list => list.Select(pair => (pair.Commodity, pair.Host))), found.Select(list => list.Select(pair => (pair.Commodity, pair.Host))));
        Assert.Equal((1, expansions), (reader.Groupings, reader.Expansions));
    }

    [Fact]
    public async Task The_hosts_alone_are_those_of_the_statements()
    {
        var whole = await new ByProducts(Statements).HostsOfAsync([Gallium, Bauxite], Filters.Dependence, 1);
        var found = await new ByProducts(Statements, endsOnly: true).HostsOfAsync([Gallium, Bauxite], Filters.Dependence, 1);

        Assert.Equal(["host:bauxite", "host:bayer_liquor"], found[0].Select(dependence => dependence.Host.ToString()));
        Assert.Equal(whole.Select(list => list.Select(pair => (pair.Commodity, pair.Host))), found.Select(list => list.Select(pair => (pair.Commodity, pair.Host))));
    }

    private static IEnumerable<Reach> Itself(EntityId host) => [new Reach(host, [])];
}
