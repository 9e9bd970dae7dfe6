using MineralGraph.Model.Storage;
using MineralGraph.Store.Neo4j.Connection;

namespace MineralGraph.Store.Neo4j.Reading;

/// <summary>
/// How many statements and quotes there are between two entities, as the writer keeps count of it: a level of a graph costs one row for each pair, however often it is stated.
/// A count tells which revision it was changed by, in the same property; where one is later than the revision asked for, the statements themselves are counted.
/// </summary>
/// <param name="groups">The groups in order; null where a count was changed after the revision, or is none.</param>
internal sealed class Pairs(IReadOnlyList<StatementGroup>? groups)
{
    /// <summary>The groups in order; null where the statements have to be counted.</summary>
    internal IReadOnlyList<StatementGroup>? Groups => groups;

    /// <summary>The question for pairs, where a query asks for nothing else: what begins, or ends, at some entities, by predicate and role.</summary>
    internal static CypherQuery? Query(GroupQuery query)
    {
        if (!query.IsOfEnds || query.Filter is not StatementFilter.All { Parts: [StatementFilter.EndIn { End: not StatementEnd.Either } ends, .. var rest] } || !rest.All(IsKept)) return null;
        var condition = FilterTranslation.OfContent(new StatementFilter.All(rest), query.Revision);
        var text = ends.End == StatementEnd.From
            ? $"{RevisionWatch.Along}MATCH (e:Entity)-[s:PAIRED]->(o) WHERE e.id IN $entities AND {condition.Text} WITH newest, e, collect(CASE WHEN s.alone THEN '' ELSE o.id END) AS others, collect(s.counts) AS counts RETURN newest, e.id AS entity, others, counts"
            : $"{RevisionWatch.Along}MATCH (e:Entity)<-[s:PAIRED]-(o) WHERE e.id IN $entities AND NOT s.alone AND {condition.Text} WITH newest, e, collect(o.id) AS others, collect(s.counts) AS counts RETURN newest, e.id AS entity, others, counts";
        return (condition with { Text = text }).With("entities", ends.Entities.Select(entity => entity.ToString()).ToList());
    }

    internal static Pairs Of(IReadOnlyList<CypherRow> rows, GroupQuery query)
    {
        var isFrom = ((StatementFilter.All)query.Filter).Parts[0] is StatementFilter.EndIn { End: StatementEnd.From };
        var found = new CountedPairs(isFrom);
        foreach (var row in rows)
        {
            var (others, counts) = (row.Texts("others"), row.Lists("counts"));
            if (others.Length != counts.Length) return new Pairs(null);
            found.Begin(row.Text("entity"));
            for (var at = 0; at < counts.Length; at++)
            {
                if (counts[at] is not [long changed, long statements, long quotes] || changed > query.Revision) return new Pairs(null);
                found.Add(others[at], (statements, quotes));
            }
        }

        return new Pairs(found.InOrder());
    }

    // A pair is counted by predicate and role.
    private static bool IsKept(StatementFilter filter) => filter switch
    {
        StatementFilter.PredicateIn or StatementFilter.QualifierIn { Qualifier: "role" } => true,
        StatementFilter.All all => all.Parts.All(IsKept),
        StatementFilter.Any any => any.Parts.All(IsKept),
        StatementFilter.Not not => IsKept(not.Part),
        _ => false,
    };
}
