using MineralGraph.Analysis;

namespace MineralGraph.Model.Tests.Analysis;

public sealed class DependencyPathsTests
{
    private static readonly EntityId Rhenium = Sample.Id("commodity:Re");

    private static readonly BackgroundFact[] Background =
    [
        new("primary_metal", Sample.Id("host:molybdenite"), Sample.Id("commodity:Mo"), "a handbook"),
        new("host_within", Sample.Id("host:molybdenite"), Sample.Id("host:molybdenum_ore"), "a handbook"),
        new("primary_metal", Sample.Id("host:molybdenum_ore"), Sample.Id("commodity:Mo"), "a handbook"),
        new("host_within", Sample.Id("host:flue_gas"), Sample.Id("host:molybdenite"), "a handbook"),
        new("deposit_in", Sample.Id("host:molybdenite"), Sample.Id("region:x"), "nonsense that must not be followed"),
        new("host_within", Sample.Id("host:round"), Sample.Id("host:circle"), "a handbook"),
        new("host_within", Sample.Id("host:circle"), Sample.Id("host:round"), "a handbook"),
    ];

    [Fact]
    public async Task Statements_lead_to_hosts_and_background_to_their_metals()
    {
        var path = Assert.Single(await FindAsync(4, Sample.Record(Sample.ByProduct("commodity:Re", "host:molybdenite"), 0.7)));

        Assert.Equal(["host:molybdenite", "commodity:Mo"], path.Hops.Select(hop => hop.To.ToString()));
        Assert.Equal([1, 0], path.Hops.Select(hop => hop.Statements.Length));
        Assert.Equal([Background[0]], path.Assumptions);
        Assert.Equal(0.7, path.WeakestConfidence);
    }

    [Fact]
    public async Task A_wider_host_leads_on_and_a_longer_way_to_the_same_metal_is_left_out()
    {
        var paths = await FindAsync(4, Sample.Record(Sample.ByProduct("commodity:Re", "host:flue_gas")));

        Assert.Equal(["host:flue_gas", "host:molybdenite", "commodity:Mo"], Assert.Single(paths).Hops.Select(hop => hop.To.ToString()));
    }

    [Fact]
    public async Task A_metal_in_place_of_a_host_ends_a_path_without_assumptions()
    {
        var path = Assert.Single(await FindAsync(1, Sample.Record(Sample.ByProduct("commodity:Re", "commodity:Cu"))));

        Assert.Empty(path.Assumptions);
    }

    [Fact]
    public async Task The_number_of_hops_bounds_a_path() => Assert.Empty(await FindAsync(2, Sample.Record(Sample.ByProduct("commodity:Re", "host:flue_gas"))));

    [Fact]
    public async Task Other_roles_lead_nowhere_and_a_circle_ends() =>
        Assert.Empty(await FindAsync(6, Sample.Record(Sample.ByProduct("commodity:Re", "host:molybdenite", "host")), Sample.Record(Sample.ByProduct("commodity:Re", "host:round"))));

    [Fact]
    public async Task Many_commodities_are_answered_in_their_order_with_one_question_to_the_store_for_each_level_of_statements()
    {
        var reader = new StatementList(Sample.Record(Sample.ByProduct("commodity:Re", "host:molybdenite")));

        var found = await new DependencyPaths(reader, About).FindAsync([Sample.Id("commodity:Ga"), Rhenium], 4, 1);

        Assert.Equal([0, 1], found.Select(paths => paths.Length));
        Assert.Equal(1, reader.Expansions);
    }

    private static async Task<IReadOnlyList<DependencyPath>> FindAsync(int maxHops, params Storage.StatementRecord[] statements) =>
        (await new DependencyPaths(new StatementList(statements), About).FindAsync([Rhenium], maxHops, 1))[0];

    private static IEnumerable<BackgroundFact> About(EntityId entity) => Background.Where(fact => fact.From == entity);
}
