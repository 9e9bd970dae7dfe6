using System.Collections.Immutable;
using MineralGraph.Model;
using MineralGraph.Model.Storage;
using MineralGraph.Store.Neo4j.Connection;

namespace MineralGraph.Store.Neo4j.Reading;

/// <summary>The statements at entities, as what each tells of itself in brief; and those that do not tell, which are to be read as a whole.</summary>
/// <param name="found">The statements by entity, in order; null where one has no text to tell.</param>
/// <param name="open">The ids of statements that changed since the revision, or cannot be told in brief.</param>
internal sealed class Neighbourhood(IReadOnlyDictionary<string, List<StatementRecord>>? found, ImmutableHashSet<StatementId> open)
{
    private const string Texts = "collect(s.brief) AS briefs, collect(s.stands) AS stands";

    private const string TextsOrIds = "collect(coalesce(s.brief, s.id)) AS briefs, collect(coalesce(s.stands, '')) AS stands";

    private const int IdLength = 32;

    /// <summary>Whether each statement has texts. Where one has none, the question is to be put in the form that names it.</summary>
    internal bool IsTold => found is not null;

    /// <summary>The ids of statements that do not tell.</summary>
    internal ImmutableHashSet<StatementId> Open => open;

    /// <summary>Whether a question can be answered so: where the filter goes by what is said, and not by what editors or documents make of it.</summary>
    internal static bool CanAnswer(ExpandQuery query) =>
        query is { Order: StatementOrder.Id or StatementOrder.ConfidenceDescending, LimitEach: int.MaxValue } && FilterTranslation.IsOfContent(query.Filter);

    /// <param name="query">What is asked.</param>
    /// <param name="namesUntold">Whether a statement without texts is named, which makes the question half as dear again; it seldom is so.</param>
    internal static CypherQuery Query(ExpandQuery query, bool namesUntold)
    {
        var condition = FilterTranslation.OfContent(query.Filter, query.Revision);
        var statements = query.End switch { StatementEnd.From => "(e)<-[:FROM]-(s)", StatementEnd.To => "(e)<-[:TO]-(s)", _ => "(e)<-[:FROM|TO]-(s)" };
        return (condition with
        {
            Text = $$"""
                {{RevisionWatch.Along}}
                MATCH (e:Entity) WHERE e.id IN $entities
                MATCH {{statements}} WHERE {{condition.Text}}
                WITH newest, e, count(*) AS count, {{(namesUntold ? TextsOrIds : Texts)}}
                RETURN newest, e.id AS entity, count, briefs, stands
                """,
        }).With("entities", query.Entities.Select(entity => entity.ToString()).Distinct().ToList());
    }

    internal static Neighbourhood Of(IReadOnlyList<CypherRow> rows, ExpandQuery query)
    {
        var found = new Dictionary<string, List<StatementRecord>>(rows.Count, StringComparer.Ordinal);
        var reader = new BriefReader(query.Revision);
        var open = ImmutableHashSet.CreateBuilder<StatementId>();
        foreach (var row in rows)
        {
            var (briefs, states, count) = (row.Texts("briefs"), row.Texts("stands"), row.Long("count"));
            if (briefs.Length != count || states.Length != count) return new Neighbourhood(null, []);
            var records = new List<StatementRecord>(briefs.Length);
            for (var at = 0; at < briefs.Length; at++)
            {
                var brief = briefs[at];
                if (!reader.TryRead(brief, states[at], out var record)) open.Add(new StatementId(brief[..Math.Min(brief.Length, IdLength)]));
                else if (record is not null) records.Add(record);
            }

            found[row.Text("entity")] = InOrder(records, query);
        }

        return new Neighbourhood(found, open.ToImmutable());
    }

    /// <summary>The statements at an entity, with those that were read as a whole.</summary>
    internal IReadOnlyList<StatementRecord> At(EntityId entity, ExpandQuery query, IReadOnlyList<StatementRecord> whole)
    {
        var known = found!.GetValueOrDefault(entity.ToString(), []);
        return whole.Count == 0 ? known : InOrder([.. known, .. whole], query);
    }

    // A statement of something about itself is met at both of its ends.
    private static List<StatementRecord> InOrder(List<StatementRecord> records, ExpandQuery query)
    {
        if (query.End == StatementEnd.Either) records = [.. records.DistinctBy(record => record.Id)];
        records.Sort(query.Order == StatementOrder.Id ? ById : ByConfidence);
        return records;
    }

    private static int ById(StatementRecord one, StatementRecord other) => one.Id.CompareTo(other.Id);

    private static int ByConfidence(StatementRecord one, StatementRecord other) =>
        one.Confidence == other.Confidence ? ById(one, other) : other.Confidence.Value.CompareTo(one.Confidence.Value);
}
