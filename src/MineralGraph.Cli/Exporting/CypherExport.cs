using MineralGraph.Store.Neo4j;

namespace MineralGraph.Cli.Exporting;

/// <summary>The graph as a Cypher script.</summary>
internal static class CypherExport
{
    private const int Batch = 100;

    internal static async Task WriteAsync(GraphExport export, TextWriter output, CancellationToken cancellation)
    {
        foreach (var constraint in CypherScript.Constraints) await output.WriteAsync(constraint).ConfigureAwait(false);
        foreach (var documents in export.Documents.Chunk(Batch)) await output.WriteAsync(CypherScript.Of(documents)).ConfigureAwait(false);
        var batch = new List<StatementExport>();
        await foreach (var statement in export.StatementsAsync(cancellation).ConfigureAwait(false))
        {
            batch.Add(statement);
            if (batch.Count < Batch) continue;
            await WriteAsync(batch, export, output).ConfigureAwait(false);
        }

        if (batch.Count > 0) await WriteAsync(batch, export, output).ConfigureAwait(false);
    }

    private static async Task WriteAsync(List<StatementExport> batch, GraphExport export, TextWriter output)
    {
        var ends = batch.SelectMany(statement => new[] { statement.Record.Content.From, statement.Record.Content.To ?? statement.Record.Content.From }).Distinct().Select(export.Entity);
        await output.WriteAsync(CypherScript.Of([.. ends])).ConfigureAwait(false);
        await output.WriteAsync(CypherScript.Of([.. batch.Select(statement => (statement.Record, statement.Evidence))])).ConfigureAwait(false);
        batch.Clear();
    }
}
