using MineralGraph.Model.Storage;
using MineralGraph.Store.Neo4j;

namespace MineralGraph.Store.Tests.Neo4j;

[NeedsNeo4j]
[Collection("neo4j")]
public sealed class Neo4jStoreTests : StoreContract
{
    private bool isEmptied;

    protected override async Task<IGraphStore> OpenAsync()
    {
        if (!isEmptied) await Neo4jServer.EmptyAsync();
        isEmptied = true;
        return await Neo4jStore.OpenAsync(Neo4jServer.Options);
    }

    protected override void CleanUp()
    {
        // The next test empties the database before it begins, so that the last one can be looked at.
    }
}
