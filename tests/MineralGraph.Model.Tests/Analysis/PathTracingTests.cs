using MineralGraph.Analysis;
using MineralGraph.Analysis.Tracing;
using MineralGraph.Model.Storage;

namespace MineralGraph.Model.Tests.Analysis;

public sealed class PathTracingTests
{
    private static readonly BackgroundFact Kind = new("use_within", Sample.Id("use:thin cells"), Sample.Id("use:cells"), "a handbook");

    private readonly StatementList statements = new(
        Sample.Record(Sample.ByProduct("commodity:In", "host:blende"), 0.9),
        Sample.Record(Sample.Content("commodity:In", "used_in", "use:thin cells"), 0.8),
        Sample.Record(Sample.ByProduct("commodity:Ga", "host:blende"), 0.6),
        Sample.Record(Sample.Content("commodity:Ga", "used_in", "use:cells"), 0.7),
        Sample.Record(Sample.Content("commodity:In", "used_in", "use:lamps"), 0.5),
        Sample.Record(Sample.Content("commodity:Ga", "used_in", "use:lamps"), 0.5));

    [Fact]
    public async Task Paths_run_against_and_with_what_is_said_and_over_background_the_weakest_link_first()
    {
        var found = await FindAsync(statements, "host:blende", "use:cells", 4);

        Assert.Equal(["commodity:Ga use:cells", "commodity:In use:thin cells use:cells"], found.Paths.Select(Written));
        Assert.Equal([0.6, 0.8], found.Paths.Select(path => path.WeakestConfidence));
        Assert.Equal([("by_product_of", true), ("used_in", false), ("use_within", false)], found.Paths[1].Hops.Select(hop => (hop.Predicate, hop.IsReversed)));
        Assert.Equal([Kind], found.Paths[1].Assumptions);
        Assert.Equal("commodity:Ga", found.Paths[0].WeakestHop!.To.ToString());
        Assert.Empty(found.Limits);
        Assert.Equal(2, statements.Expansions);
    }

    [Fact]
    public async Task A_path_turns_only_where_it_is_allowed_to()
    {
        var found = await FindAsync(statements, "host:blende", "use:cells", 4, mayTurn: true);

        Assert.Equal(["commodity:Ga use:cells", "commodity:Ga use:lamps commodity:In use:thin cells use:cells", "commodity:In use:lamps commodity:Ga use:cells", "commodity:In use:thin cells use:cells"],
            (await FindAsync(statements, "host:blende", "use:cells", 5, mayTurn: true)).Paths.Select(Written).Order(StringComparer.Ordinal));
        Assert.Equal(3, found.Paths.Length);
    }

    [Theory]
    [InlineData(6, 1)]
    [InlineData(5, 0)]
    public async Task A_chain_is_found_from_both_ends_if_it_is_short_enough(int maxHops, int paths)
    {
        var chain = new StatementList([.. Enumerable.Range(0, 6).Select(at => Sample.Record(Sample.Content($"commodity:C{at}", "substitutes", $"commodity:C{at + 1}")))]);

        Assert.Equal(paths, (await FindAsync(chain, "commodity:C0", "commodity:C6", maxHops)).Paths.Length);
        Assert.Equal(3, chain.Expansions);
    }

    [Fact]
    public async Task A_thing_with_very_many_statements_is_read_in_part_and_named()
    {
        var hub = new StatementList([.. Enumerable.Range(0, 700).Select(at => Sample.Record(Sample.ByProduct($"commodity:M{at}", "host:hub"))), Sample.Record(Sample.Content("commodity:M3", "used_in", "use:cells"))]);

        var found = await FindAsync(hub, "host:hub", "use:cells", 2);

        Assert.Equal("host:hub has more than 500 such statements; the 500 most certain were read.", Assert.Single(found.Limits));
        Assert.Single(found.Paths);
    }

    [Fact]
    public async Task Very_many_paths_are_cut_after_bounded_work_and_that_is_told()
    {
        var all = Enumerable.Range(0, 30).SelectMany(from => Enumerable.Range(0, 30).Where(to => to != from).Select(to => Sample.Record(Sample.Content($"commodity:C{from}", "substitutes", $"commodity:C{to}"))));

        var found = await FindAsync(new StatementList([.. all]), "commodity:C0", "commodity:C29", 6, mayTurn: true);

        Assert.Equal(1_000, found.Paths.Length);
        Assert.Contains("1000 paths or 200000 steps", Assert.Single(found.Limits), StringComparison.Ordinal);
    }

    [Fact]
    public async Task No_more_than_so_many_things_are_looked_at()
    {
        var wide = Enumerable.Range(0, 2_500).Select(at => Sample.Record(Sample.Content($"commodity:A{at % 6}", "substitutes", $"commodity:B{at}")))
            .Concat(Enumerable.Range(0, 6).Select(at => Sample.Record(Sample.Content("commodity:start", "substitutes", $"commodity:A{at}"))));

        var found = await FindAsync(new StatementList([.. wide]), "commodity:start", "commodity:nowhere", 6);

        Assert.Empty(found.Paths);
        Assert.Contains(found.Limits, limit => limit.Contains("the statements of 2000 were read", StringComparison.Ordinal));
    }

    [Fact]
    public async Task From_a_thing_to_itself_there_is_no_path() => Assert.Empty((await FindAsync(statements, "use:cells", "use:cells", 4)).Paths);

    private static string Written(DependencyPath path) => string.Join(' ', path.Hops.Select(hop => hop.To));

    private static async Task<TraceResult> FindAsync(StatementList reader, string from, string to, int maxHops, bool mayTurn = false) =>
        await new PathTracing(reader, entity => entity == Kind.From || entity == Kind.To ? [Kind] : [])
            .FindAsync(new TraceQuery(Sample.Id(from), Sample.Id(to), maxHops, StatementFilter.Everything, 1) { MayTurn = mayTurn });
}
