using MineralGraph.Analysis;

namespace MineralGraph.Model.Tests.Analysis;

public sealed class DepositsInPlacesTests
{
    private static readonly EntityId Province = Sample.Id("region:province");
    private static readonly EntityId District = Sample.Id("region:district");
    private static readonly BackgroundFact Within = new("region_within", District, Province, "a gazetteer");
    private static readonly BackgroundFact Known = new("deposit_in", Sample.Id("deposit:known"), District, "a survey");
    private static readonly BackgroundFact Unheard = new("deposit_in", Sample.Id("deposit:unheard-of"), Province, "a survey");

    private readonly StatementList statements = new(
        Sample.Record(Sample.Content("deposit:said", "located_in", "region:province")),
        Sample.Record(Sample.Content("deposit:below", "located_in", "region:district")),
        Sample.Record(Sample.Content("region:valley", "located_in", "region:district")),
        Sample.Record(Sample.Content("deposit:deep", "located_in", "region:valley")),
        Sample.Record(Sample.Content("commodity:Ga", "occurs_at", "deposit:known")));

    [Fact]
    public async Task Deposits_are_placed_by_statements_by_places_within_and_by_background_where_documents_speak_of_them()
    {
        var found = await FindAsync(Province);

        Assert.Equal(["deposit:below", "deposit:deep", "deposit:known", "deposit:said"], found.Select(placed => placed.Deposit.ToString()));
        Assert.Equal([1, 2, 0, 1], found.Select(placed => placed.Statements.Length));
        Assert.Equal([[Within], [Within], [Known, Within], []], found.Select(placed => placed.Assumptions.ToArray()));
    }

    [Fact]
    public async Task The_store_is_asked_once_for_each_level_and_once_for_the_deposits_that_background_names()
    {
        await FindAsync(Province, District);

        Assert.Equal((2, 1), (statements.Expansions, statements.Lookups));
    }

    private async Task<IReadOnlyList<PlacedDeposit>> FindAsync(params EntityId[] places)
    {
        var search = new DepositsInPlaces(statements, place => place == Province ? [new Reach(place, []), new Reach(District, [Within])] : [new Reach(place, [])],
            place => new[] { Within, Known, Unheard }.Where(fact => fact.To == place));
        return (await search.FindAsync(places, 1))[0];
    }
}
