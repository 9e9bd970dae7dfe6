using MineralGraph.Model;
using MineralGraph.Model.Storage;
using MineralGraph.Store.Neo4j.Connection;

namespace MineralGraph.Store.Neo4j;

/// <summary>Keeps figures of quality at the node of the store.</summary>
internal sealed class CypherQualityLog(ICypherConnection connection) : IQualityLog
{
    private const string Find = "MATCH (store:MineralGraph {id: 'store'}) WHERE store.quality IS NOT NULL RETURN store.quality AS figures";

    private const string Keep = "MATCH (store:MineralGraph {id: 'store'}) SET store.quality = $figures";

    /// <inheritdoc />
    public async ValueTask<MeasuredQuality?> FindAsync(CancellationToken cancellation = default)
    {
        var rows = await connection.ReadAsync(CypherQuery.Of(Find), cancellation).ConfigureAwait(false);
        return rows.Count == 0 ? null : MeasuredQuality.Parse(rows[0].Text("figures"));
    }

    /// <inheritdoc />
    public async ValueTask KeepAsync(MeasuredQuality quality, CancellationToken cancellation = default) =>
        await connection.WriteAsync(transaction => transaction.RunAsync(CypherQuery.Of(Keep, ("figures", quality.ToJson())), cancellation), cancellation).ConfigureAwait(false);
}
