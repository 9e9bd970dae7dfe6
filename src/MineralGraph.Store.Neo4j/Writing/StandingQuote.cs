using MineralGraph.Model;
using MineralGraph.Store.Neo4j.Connection;
using MineralGraph.Store.Neo4j.Reading;

namespace MineralGraph.Store.Neo4j.Writing;

/// <summary>A quote that stands in the graph.</summary>
internal sealed record StandingQuote(string Id, StatementId Statement, string Predicate, Evidence Evidence)
{
    internal static StandingQuote From(CypherRow row)
    {
        var evidence = row.Map("evidence");
        return new StandingQuote(evidence.Text("id"), new StatementId(evidence.Text("statement")), row.Text("predicate"), Rows.Evidence(evidence));
    }
}
