namespace MineralGraph.Store.Tests.Neo4j;

/// <summary>On a class: all its tests, inherited ones too, are skipped, visibly, where MINERALGRAPH_TEST_NEO4J names no server.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class NeedsNeo4jAttribute : Attribute
{
    internal const string Reason = "MINERALGRAPH_TEST_NEO4J names no server, such as neo4j+http://neo4j:PASSWORD@localhost:7474/neo4j.";
}
