using MineralGraph.Model;
using MineralGraph.Model.Storage;
using MineralGraph.Store.Neo4j;

namespace MineralGraph.Store.Tests.Neo4j;

/// <summary>Entities that are kept: how often the server is asked for them, and that nothing kept is ever stale.</summary>
[NeedsNeo4j]
[Collection("neo4j")]
public sealed class EntityDirectoryTests : IAsyncLifetime, IDisposable
{
    private readonly RestlessHandler handler = new((_, _) => new Fate.Passed());
    private Neo4jStore store = null!;

    public async Task InitializeAsync()
    {
        await Neo4jServer.EmptyAsync();
        store = await OpenAsync(kept: 50);
        await store.Writer.CommitAsync(Sample.Commit());
    }

    public async Task DisposeAsync() => await store.DisposeAsync();

    public void Dispose() => handler.Dispose();

    [Fact]
    public async Task Names_and_ids_of_the_newest_revision_cost_one_question_in_all()
    {
        var revision = await LatestAsync(store);
        var before = handler.Requests;

        var named = await store.Reader.FindEntitiesByNameAsync(["铝土矿", "ＧＡ", "nobody"], revision);
        var found = await store.Reader.FindEntitiesAsync([Sample.Zinc, new EntityId("host", "none")], revision);

        Assert.Equal(before + 1, handler.Requests);
        Assert.Equal([[Sample.Bauxite], [Sample.Gallium], []], named.Select(bearers => bearers.Select(entity => entity.Id)));
        Assert.Equal([Sample.Zinc, null], found.Select(entity => entity?.Id));
    }

    [Fact]
    public async Task What_another_process_adds_is_there_at_the_next_revision_and_not_before()
    {
        var first = await LatestAsync(store);
        await NamesAsync(store, first);
        await using var other = await OpenAsync(kept: 0);
        await other.Writer.CommitAsync(Sample.Commit("Gallium comes from bauxite, 60 % of it. 镓也来自锌矿。 More of it.", "more.txt") with { Entities = [Bearer("bauxite residue"), Bearer("red mud")] });

        var second = await LatestAsync(store);

        Assert.Equal(["host:bauxite"], await NamesAsync(store, first));
        Assert.Equal(await NamesAsync(other, second), await NamesAsync(store, second));
        Assert.Equal(3, (await NamesAsync(store, second)).Count);
    }

    [Fact]
    public async Task A_database_that_was_restored_has_its_own_entities()
    {
        await NamesAsync(store, await LatestAsync(store));
        await Neo4jServer.EmptyAsync();
        await using var other = await OpenAsync(kept: 0);
        await other.Writer.CommitAsync(Sample.Commit() with { Entities = [Bearer("another"), .. Sample.Commit().Entities] });
        await other.Writer.CommitAsync(Sample.Commit("Gallium comes from bauxite, 60 % of it. 镓也来自锌矿。", "short.txt"));

        Assert.Equal(await NamesAsync(other, 2), await NamesAsync(store, await LatestAsync(store)));
    }

    [Fact]
    public async Task Of_a_graph_with_more_entities_than_may_be_kept_none_are()
    {
        await using var small = await OpenAsync(kept: 2);
        var revision = await LatestAsync(small);
        await NamesAsync(small, revision);
        var before = handler.Requests;

        Assert.Equal(Sample.Zinc, (await small.Reader.FindEntitiesAsync([Sample.Zinc], revision))[0]!.Id);

        Assert.Equal(before + 1, handler.Requests);
    }

    private Task<Neo4jStore> OpenAsync(int kept) => Neo4jStore.OpenAsync(Neo4jServer.Options with { Handler = handler, KeptEntities = kept });

    private static async Task<long> LatestAsync(Neo4jStore store) => (await store.Reader.FindRevisionAsync(new RevisionQuery.Latest()))!.Number;

    private static async Task<List<string>> NamesAsync(Neo4jStore store, long revision) => [.. (await store.Reader.FindEntitiesByNameAsync(["bauxite"], revision))[0].Select(entity => entity.Id.ToString())];

    private static Entity Bearer(string name) => new(new EntityId("host", name), new EntityNames(null, name, null, ["bauxite"]));
}
