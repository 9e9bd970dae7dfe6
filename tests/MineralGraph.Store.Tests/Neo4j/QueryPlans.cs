using MineralGraph.Store.Neo4j.Connection;

namespace MineralGraph.Store.Tests.Neo4j;

/// <summary>How the server would run queries: what it would read whole.</summary>
internal static class QueryPlans
{
    /// <summary>The scans of every node, of every statement, or of every relationship of a type, in the plans of queries with parameters.</summary>
    internal static async Task<List<string>> ScansAsync(IEnumerable<CypherQuery> queries)
    {
        await using var connection = new QueryApiConnection(Neo4jServer.Options);
        var scans = new List<string>();
        foreach (var query in queries.Where(query => query.Parameters.Count > 0))
            scans.AddRange(Operators(await connection.ExplainAsync(query, CancellationToken.None)).Where(IsScan).Select(scan => $"{scan} in {query.Text}"));
        return scans;
    }

    /// <summary>The steps of a query's plan, each with what it reads.</summary>
    internal static async Task<List<string>> StepsAsync(CypherQuery query)
    {
        await using var connection = new QueryApiConnection(Neo4jServer.Options);
        return [.. Operators(await connection.ExplainAsync(query, CancellationToken.None))];
    }

    private static bool IsScan(string step) => step.StartsWith("AllNodesScan", StringComparison.Ordinal) || step.Contains("RelationshipTypeScan", StringComparison.Ordinal) || step.Contains("RelationshipTypesScan", StringComparison.Ordinal) || step.Contains("LabelScan", StringComparison.Ordinal) && step.Contains(":Statement", StringComparison.Ordinal);

    private static IEnumerable<string> Operators(CypherRow plan) =>
        plan.Maps("children").SelectMany(Operators).Prepend($"{plan.Text("operatorType").Split('@')[0]} {plan.FindMap("arguments")?.FindText("Details")}");
}
