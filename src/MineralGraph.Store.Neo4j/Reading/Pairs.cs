using MineralGraph.Model;
using MineralGraph.Model.Storage;
using MineralGraph.Store.Neo4j.Connection;

namespace MineralGraph.Store.Neo4j.Reading;

/// <summary>
/// How many statements and quotes there are between two entities, as the writer keeps count of it: a level of a graph costs one row for each pair, however often it is stated.
/// A count tells which revision it was changed by, in the same property; where one is later than the revision asked for, the statements themselves are counted.
/// </summary>
/// <param name="groups">The groups in order; null where a count was changed after the revision.</param>
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
        var counted = new Dictionary<(string From, string To), (long Statements, long Quotes)>();
        foreach (var row in rows)
        {
            var entity = row.Text("entity");
            foreach (var (other, counts) in row.Texts("others").Zip(row.Lists("counts")))
            {
                if (counts is not [long changed, long statements, long quotes] || changed > query.Revision) return new Pairs(null);
                var ends = isFrom ? (entity, other) : (other, entity);
                var before = counted.GetValueOrDefault(ends);
                counted[ends] = (before.Statements + statements, before.Quotes + quotes);
            }
        }

        return new Pairs(InOrder(counted));
    }

    private static List<StatementGroup> InOrder(Dictionary<(string From, string To), (long Statements, long Quotes)> counted) =>
    [
        .. counted.Where(pair => pair.Value.Statements > 0)
            .OrderByDescending(pair => pair.Value.Statements).ThenBy(pair => pair.Key.From, StringComparer.Ordinal).ThenBy(pair => pair.Key.To, StringComparer.Ordinal)
            .Select(pair => new StatementGroup(EntityId.Parse(pair.Key.From), pair.Key.To.Length > 0 ? EntityId.Parse(pair.Key.To) : null, (int)pair.Value.Statements) { Quotes = (int)pair.Value.Quotes }),
    ];

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
