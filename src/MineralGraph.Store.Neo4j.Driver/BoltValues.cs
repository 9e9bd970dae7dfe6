using System.Collections;
using MineralGraph.Store.Neo4j.Connection;
using Neo4j.Driver;

namespace MineralGraph.Store.Neo4j.Driver;

/// <summary>Parameters as the driver packs them, and its records as rows.</summary>
internal static class BoltValues
{
    internal static Dictionary<string, object?> Of(IReadOnlyDictionary<string, object?> map) => map.ToDictionary(pair => pair.Key, pair => Value(pair.Value));

    internal static async Task<IReadOnlyList<CypherRow>> RowsAsync(IResultCursor cursor, CancellationToken cancellation) =>
        [.. (await cursor.ToListAsync(cancellation).ConfigureAwait(false)).Select(record => new CypherRow(record.Keys.ToDictionary(key => key, key => (object?)record[key])))];

    private static object? Value(object? value) => value switch
    {
        null or string => value,
        IReadOnlyDictionary<string, object?> map => Of(map),
        IEnumerable list => list.Cast<object?>().Select(Value).ToList(),
        _ => value,
    };
}
