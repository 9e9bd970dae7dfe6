using MineralGraph.Model;
using MineralGraph.Model.Storage;
using MineralGraph.Store.Neo4j.Connection;

namespace MineralGraph.Store.Neo4j.Reading;

/// <summary>The queries that find statements as they stood at a revision.</summary>
internal static class StatementQueries
{
    private const string Matched = "MATCH (s:Statement)-[:STOOD_AS]->(v:State)";

    // The bound on the id leads the planner to the index even where the filter names nothing else.
    private const string Anywhere = "s.id > ''";

    private const string Answer = "RETURN properties(s) AS statement, properties(v) AS state";

    private const string InDocuments = $"MATCH (e:Evidence)<-[:EVIDENCED_BY]-(s:Statement) WHERE e.document IN $documents AND {FilterTranslation.EvidenceStands} WITH DISTINCT s MATCH (s)-[:STOOD_AS]->(v:State)";

    internal static CypherQuery Page(StatementQuery query, StatementRecord? after)
    {
        var key = after is null ? null : OrderTranslation.Key(query.Order, after);
        var behind = after is null ? "" : $" AND {OrderTranslation.Behind(query.Order, key is not null)}";
        var page = Found(query.Filter, query.Revision, $"{behind} {Answer} ORDER BY {OrderTranslation.By(query.Order)} LIMIT $limit").With("limit", query.Limit + 1L);
        if (after is not null) page = page.With("after", after.Id.Value);
        return key is null ? page : page.With("key", key);
    }

    internal static CypherQuery Count(StatementQuery query) => All(query.Filter, query.Revision, " RETURN count(*) AS total");

    /// <summary>A statement as it last stood at or before a revision.</summary>
    internal static CypherQuery One(StatementId id, long revision) =>
        CypherQuery.Of($"{Matched} WHERE s.id = $id AND v.since <= $revision {Answer} ORDER BY v.since DESC LIMIT 1", ("id", id.Value), ("revision", revision));

    /// <summary>The statements that meet a filter, and what is to be done with them.</summary>
    internal static CypherQuery Found(StatementFilter filter, long revision, string rest)
    {
        var condition = FilterTranslation.Of(filter, revision);
        return FilterTranslation.Documents(filter) is { } documents
            ? (condition with { Text = $"{InDocuments} WHERE {condition.Text}{rest}" }).With("documents", documents.Select(document => document.Sha256).ToList())
            : condition with { Text = $"{Matched} WHERE {Anywhere} AND {condition.Text}{rest}" };
    }

    /// <summary>The same where all of them are needed, in any order: it begins at their ends where the filter names these. The planner would rather read every id there is than look up a hundred ends.</summary>
    internal static CypherQuery All(StatementFilter filter, long revision, string rest)
    {
        if (FilterTranslation.Documents(filter) is not null || FilterTranslation.Ends(filter) is not { } ends) return Found(filter, revision, rest);
        var condition = FilterTranslation.Of(filter, revision);
        var end = ends.End == StatementEnd.From ? "FROM" : "TO";
        return (condition with { Text = $"MATCH (at:Entity)<-[:{end}]-(s) WHERE at.id IN $ends MATCH (s)-[:STOOD_AS]->(v:State) WHERE {condition.Text}{rest}" })
            .With("ends", ends.Entities.Select(entity => entity.ToString()).ToList());
    }

    internal static CypherQuery Frontier(ExpandQuery query)
    {
        var end = query.End switch { StatementEnd.From => "FROM", StatementEnd.To => "TO", _ => "FROM|TO" };
        var condition = FilterTranslation.Of(query.Filter, query.Revision);
        return (condition with
        {
            Text = $$"""
                UNWIND $entities AS entity
                CALL (entity) {
                    MATCH (:Entity {id: entity})<-[:{{end}}]-(s:Statement)
                    WITH DISTINCT s
                    MATCH (s)-[:STOOD_AS]->(v:State) WHERE {{condition.Text}}
                    RETURN s, v ORDER BY {{OrderTranslation.By(query.Order)}} LIMIT $each
                }
                RETURN entity, properties(s) AS statement, properties(v) AS state
                """,
        }).With("entities", query.Entities.Select(entity => entity.ToString()).Distinct().ToList()).With("each", (long)query.LimitEach);
    }
}
