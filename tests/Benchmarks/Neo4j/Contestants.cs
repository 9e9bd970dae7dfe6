using System.Text.Json;
using MineralGraph.Store.Neo4j.Connection;

namespace MineralGraph.Benchmarks.Neo4j;

/// <summary>Who is measured: MineralGraph, @neo4j/graphql, and the bare Query API.</summary>
internal static class Contestants
{
    internal static Contestant MineralGraph(Uri url, string name) => new(name, 0, new Uri(url, "/graphql"), null,
        new Asked(
            host => new { query = "query($host: String!) { host(name: $host) { byProducts { commodity { name } statements { value { number } year } } } }", variables = new { host } },
            root => Data(root, "host").GetProperty("byProducts").EnumerateArray().SelectMany(of => of.GetProperty("statements").EnumerateArray()
                .Select(said => $"{of.GetProperty("commodity").GetProperty("name")} {said.GetProperty("value").GetProperty("number").GetDouble()} {said.GetProperty("year")}"))),
        new Asked(
            metal => new { query = "query($metal: String!) { commodity(name: $metal) { hosts { host { name ... on Host { byProducts { commodity { name } } } } } } }", variables = new { metal } },
            root => Data(root, "commodity").GetProperty("hosts").EnumerateArray().Select(of => of.GetProperty("host"))
                .SelectMany(host => host.GetProperty("byProducts").EnumerateArray().Select(of => $"{host.GetProperty("name")} {of.GetProperty("commodity").GetProperty("name")}"))));

    internal static Contestant Library(Uri url) => new("@neo4j/graphql", 2, url, null,
        new Asked(
            host => new { query = "query($host: String!) { hosts(where: { name: { eq: $host } }) { byProductsConnection { edges { properties { number year } node { name } } } } }", variables = new { host } },
            root => Data(root, "hosts")[0].GetProperty("byProductsConnection").GetProperty("edges").EnumerateArray()
                .Select(edge => $"{edge.GetProperty("node").GetProperty("name")} {edge.GetProperty("properties").GetProperty("number").GetDouble()} {edge.GetProperty("properties").GetProperty("year")}")),
        new Asked(
            metal => new { query = "query($metal: String!) { commodities(where: { name: { eq: $metal } }) { distinctHosts { name distinctByProducts { name } } } }", variables = new { metal } },
            root => Data(root, "commodities")[0].GetProperty("distinctHosts").EnumerateArray()
                .SelectMany(host => host.GetProperty("distinctByProducts").EnumerateArray().Select(other => $"{host.GetProperty("name")} {other.GetProperty("name")}"))));

    internal static Contestant Bare(Neo4jAddress address, string password) => new("Cypher", 0.8, QueryApiCaller.UrlOf(address), QueryApiCaller.Credentials(address, password),
        new Asked(
            host => new { statement = "MATCH (h:Host {id: 'host:' + $host})<-[r:BY_PRODUCT_OF]-(m:Commodity) RETURN m.name AS metal, r.number AS number, r.year AS year", parameters = new { host } },
            root => Rows(root).Select(row => $"{row[0]} {row[1].GetDouble()} {row[2]}")),
        new Asked(
            metal => new { statement = "MATCH (:Commodity {id: 'commodity:' + $metal})-[:BY_PRODUCT_OF]->(h:Host) WITH DISTINCT h MATCH (h)<-[:BY_PRODUCT_OF]-(o:Commodity) RETURN DISTINCT h.name AS host, o.name AS other", parameters = new { metal } },
            root => Rows(root).Select(row => $"{row[0]} {row[1]}")));

    private static JsonElement Data(JsonElement root, string field) => root.GetProperty("data").GetProperty(field);

    private static JsonElement.ArrayEnumerator Rows(JsonElement root) => root.GetProperty("data").GetProperty("values").EnumerateArray();
}
