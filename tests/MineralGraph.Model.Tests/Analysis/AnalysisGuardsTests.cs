using MineralGraph.Analysis.Concentrating;
using MineralGraph.Analysis.Outlooks;
using MineralGraph.Analysis.Reliance;
using MineralGraph.Analysis.Sharing;
using MineralGraph.Analysis.Shocks;
using MineralGraph.Model.Storage;

namespace MineralGraph.Model.Tests.Analysis;

/// <summary>What an analysis must leave out, and what it must not leave unsaid: one statement too many, and the figure would be wrong.</summary>
public sealed class AnalysisGuardsTests
{
    private static readonly EntityId China = Sample.Id("country:CN");
    private static readonly EntityId America = Sample.Id("country:US");
    private static readonly EntityId Gallium = Sample.Id("commodity:Ga");

    [Theory]
    [InlineData("country:WORLD", null, null)]
    [InlineData("country:EU", null, null)]
    [InlineData("org:a smelter", null, null)]
    [InlineData("country:US", "region:north", null)]
    [InlineData("country:US", null, "planned")]
    [InlineData("country:US", null, "forecast")]
    public void Groups_of_countries_firms_parts_of_the_world_and_plans_are_no_producers(string from, string? region, string? modality)
    {
        var other = Share(from, 40) with { Qualifiers = new Qualifiers { Measure = "share", Region = region, Modality = modality } };

        var table = Assert.Single(ConcentrationTable.Of(Gallium, [Sample.Record(Share("country:CN", 60)), Sample.Record(other)]));

        Assert.Equal(China, Assert.Single(table.Producers).Producer);
        Assert.Equal((3600, 3600 + 1600), (table.Hhi.Value!.Value.Low, table.Hhi.Value.Value.High));
    }

    [Fact]
    public void Shares_that_come_to_more_than_the_whole_are_told()
    {
        var table = Assert.Single(ConcentrationTable.Of(Gallium, [Sample.Record(Share("country:CN", 70)), Sample.Record(Share("country:US", 50))]));

        Assert.Contains("120 %", Assert.Single(table.Hhi.Missing), StringComparison.Ordinal);
    }

    [Fact]
    public void Shares_and_ranks_do_not_grow_and_what_ended_is_no_point()
    {
        StatementRecord[] stated = [Demand(2020, Sample.Percent(10)), Demand(2030, Sample.Percent(20)), Demand(2020, Tonnes(10)), Demand(2030, Tonnes(30)), Demand(2025, Tonnes(90), "ended")];

        var series = ValueSeries.Of(stated);

        Assert.Equal(["%", "t"], series.Select(one => one.Unit));
        Assert.Empty(series[0].Growths);
        Assert.Equal([2020, 2030], series[1].Points.Select(point => point.Year));
        Assert.Equal(200, Assert.Single(series[1].Growths).Total.Value!.Value.Low, 9);
    }

    [Fact]
    public void Two_values_of_one_year_do_not_grow_from_one_to_the_other()
    {
        var series = Assert.Single(ValueSeries.Of([Demand(2020, Tonnes(10)), Demand(2020, Tonnes(30), "forecast")]));

        Assert.Equal(2, series.Points.Length);
        Assert.Empty(series.Growths);
    }

    [Fact]
    public void Nothing_grows_from_zero_and_a_projection_is_said_to_be_one()
    {
        var growth = Assert.Single(Assert.Single(ValueSeries.Of([Demand(2020, Tonnes(0)), Demand(2030, Tonnes(30), "forecast")])).Growths);

        Assert.Null(growth.Total.Value);
        Assert.Equal(["A value of 2020 above zero."], growth.Annual.Missing.ToArray());
        Assert.Equal(["The projection comes true."], growth.Annual.Premises.ToArray());
    }

    [Theory]
    [InlineData(null, 2020, 70)]
    [InlineData("region:north", 2020, 100)]
    [InlineData(null, 2019, 100)]
    public void A_share_as_a_main_product_bounds_that_as_a_by_product_in_the_same_year_and_everywhere(string? region, int year, double high)
    {
        var main = Sample.ByProduct("commodity:Ga", "host:ore", "main") with { Quantity = Sample.Percent(30), Year = year };
        main = main with { Qualifiers = main.Qualifiers with { Region = region } };
        var byProduct = Sample.ByProduct("commodity:Ga", "host:bauxite") with { Quantity = Sample.Percent(60), Year = 2020 };

        var found = Companionality.Of(Gallium, [Sample.Record(byProduct), Sample.Record(main)], []);

        Assert.Equal(CompanionVerdict.Both, found.Verdict);
        Assert.Equal((60, high), (found.Share.Value!.Value.Low, found.Share.Value.Value.High));
    }

    [Fact]
    public void Shares_of_hosts_that_come_to_more_than_the_whole_are_told_and_the_whole_is_the_most()
    {
        var table = Assert.Single(ShareTable.Of(Gallium, [Sample.Record(Sample.ByProduct("commodity:Ga", "host:bauxite") with { Quantity = Sample.Percent(80) }), Sample.Record(Sample.ByProduct("commodity:Ga", "host:ore") with { Quantity = Sample.Percent(40) })]));

        Assert.Equal((100, 100), (table.Stated.Low, table.Stated.High));
        Assert.Contains("120 %", Assert.Single(table.Rest.Missing), StringComparison.Ordinal);
    }

    [Fact]
    public void An_exposure_names_all_that_is_not_stated()
    {
        var without = CommodityReliance.Of(America, Sample.Id("commodity:In"), [Sample.Record(Sample.Content("country:US", "import_reliance", "commodity:In"))]);

        var mean = new Exposure(America, [Reliance(84), without], [Sample.Id("commodity:Ge")]).Mean;

        Assert.Equal(["How far country:US relies on imports of commodity:In.", "How far country:US relies on imports of commodity:Ge."], mean.Missing.ToArray());
        Assert.Equal((28, 94.6667), (mean.Value!.Value.Low, Math.Round(mean.Value.Value.High, 4)));
    }

    [Fact]
    public void A_reliance_on_one_country_is_not_that_on_all()
    {
        var partner = Sample.Content("country:US", "import_reliance", "commodity:Ga") with { Quantity = Sample.Percent(95), Qualifiers = new Qualifiers { Partner = "country:CN" } };

        Assert.Null(CommodityReliance.Of(America, Gallium, [Sample.Record(partner)]).Stated);
    }

    [Theory]
    [InlineData(84, null, 1)]
    [InlineData(20, null, 0)]
    [InlineData(84, "region:north", 0)]
    public async Task A_choke_point_follows_only_where_one_depends_and_the_other_makes_the_worlds_share(double relies, string? region, int chokes)
    {
        var made = Share("country:CN", 90);
        var reader = new StatementList(
            Sample.Record(Sample.Content("country:US", "import_reliance", "commodity:Ga") with { Quantity = Sample.Percent(relies) }),
            Sample.Record(made with { Qualifiers = made.Qualifiers with { Region = region } }));

        var rivalry = await new Rivalries(reader).FindAsync(China, America, 50, 1);

        Assert.Equal(chokes, Assert.Single(rivalry.Commodities).ChokePoints.Length);
    }

    [Fact]
    public async Task More_than_two_hundred_metals_hit_are_refused_before_their_effects_are_asked_for()
    {
        var reader = new StatementList([.. Enumerable.Range(0, 201).Select(index => Sample.Record(Share("country:CN", 50) with { To = Sample.Id($"commodity:M{index}") }))]);
        var nothing = new HostBackground(_ => [], _ => [], _ => [], _ => []);

        var refused = await Assert.ThrowsAsync<ProblemException>(async () => await new ShockAnalysis(reader, nothing).FindAsync(new Shock.ExportsFall(China, 100, []), 1));

        Assert.Equal("MG5203", refused.Problem.Code);
        Assert.Equal(1, reader.Expansions);
    }

    [Fact]
    public async Task The_country_that_stops_its_exports_is_none_of_the_importers_that_lose()
    {
        var reader = new StatementList(
            Sample.Record(Share("country:CN", 90)),
            Sample.Record(Sample.Content("country:CN", "import_reliance", "commodity:Ga") with { Quantity = Sample.Percent(10) }),
            Sample.Record(Sample.Content("country:US", "import_reliance", "commodity:Ga") with { Quantity = Sample.Percent(84) }));
        var nothing = new HostBackground(_ => [], _ => [], _ => [], _ => []);

        var found = await new ShockAnalysis(reader, nothing).FindAsync(new Shock.ExportsFall(China, 100, [Gallium]), 1);

        Assert.Equal(America, Assert.Single(found.Importers).At);
    }

    [Fact]
    public async Task By_products_of_a_region_alone_do_not_count_for_the_world()
    {
        var inNorth = Sample.ByProduct("commodity:Ga", "host:bauxite") with { Quantity = Sample.Percent(60) };
        var reader = new StatementList(Sample.Record(inNorth with { Qualifiers = inNorth.Qualifiers with { Region = "region:north" } }));
        var nothing = new HostBackground(_ => [], _ => [], _ => [], _ => []);

        var found = await new ShockAnalysis(reader, nothing).FindAsync(new Shock.OutputFalls(Sample.Id("host:bauxite"), 20), 1);

        Assert.Equal((0, 0), (found.Metals[0].Share.Value!.Value.Low, found.Metals[0].Share.Value!.Value.High));
    }

    [Fact]
    public async Task What_an_importer_takes_from_a_third_country_is_not_all_that_it_imports()
    {
        var fromJapan = Relies("country:US", "commodity:Ga", 95) with { Year = 2024, Qualifiers = new Qualifiers { Partner = "country:JP" } };
        var reader = new StatementList(Sample.Record(Share("country:CN", 90) with { Predicate = "exports" }), Sample.Record(Relies("country:US", "commodity:Ga", 40) with { Year = 2020 }), Sample.Record(fromJapan));
        var nothing = new HostBackground(_ => [], _ => [], _ => [], _ => []);

        var found = await new ShockAnalysis(reader, nothing).FindAsync(new Shock.ExportsFall(China, 100, [Gallium]), 1);

        Assert.Equal(36, Assert.Single(found.Importers).Share.Value!.Value.Low, 9);
    }

    [Fact]
    public async Task Of_countries_that_depend_alike_at_least_the_one_that_may_depend_more_comes_first()
    {
        var indium = Sample.Id("commodity:In");
        var reader = new StatementList(Sample.Record(Relies("country:CN", "commodity:Ga", 50)), Sample.Record(Relies("country:CN", "commodity:In", 0)), Sample.Record(Relies("country:US", "commodity:Ga", 50)));

        var found = await new Exposures(reader).FindAsync([], [Gallium, indium], 1);

        Assert.Equal([(America, 25, 75), (China, 25, 25)], found.Countries.Select(country => (country.Country, country.Mean.Value!.Value.Low, country.Mean.Value.Value.High)));
    }

    private static StatementContent Relies(string country, string commodity, double percent) => Sample.Content(country, "import_reliance", commodity) with { Quantity = Sample.Percent(percent) };

    private static StatementContent Share(string from, double percent) =>
        Sample.Content(from, "production", "commodity:Ga") with { Quantity = Sample.Percent(percent), Qualifiers = new Qualifiers { Measure = "share" } };

    private static CommodityReliance Reliance(double percent) =>
        CommodityReliance.Of(America, Gallium, [Sample.Record(Sample.Content("country:US", "import_reliance", "commodity:Ga") with { Quantity = Sample.Percent(percent) })]);

    private static StatementRecord Demand(int year, Quantity quantity, string? modality = null) =>
        Sample.Record(Sample.Content("country:CN", "consumption", "commodity:Li") with { Year = year, Quantity = quantity, Qualifiers = new Qualifiers { Modality = modality } });

    private static Quantity Tonnes(double tonnes) => Sample.Tonnes(tonnes, "t", tonnes);
}
