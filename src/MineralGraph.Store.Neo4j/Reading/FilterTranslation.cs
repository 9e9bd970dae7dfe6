using System.Collections.Immutable;
using MineralGraph.Model;
using MineralGraph.Model.Storage;
using MineralGraph.Store.Neo4j.Connection;

namespace MineralGraph.Store.Neo4j.Reading;

/// <summary>
/// Translates a filter tree to a condition on a statement <c>s</c> and the state <c>v</c> in which it stands at <c>$revision</c>.
/// Every value of the tree becomes a parameter; the text is composed of the constants here.
/// </summary>
internal sealed class FilterTranslation
{
    /// <summary>That something with addedIn and removedIn stands at the revision.</summary>
    internal const string EvidenceStands = "e.addedIn <= $revision AND coalesce(e.removedIn, $never) > $revision";

    /// <summary>That the state holds at the revision.</summary>
    internal const string StateHolds = "v.since <= $revision AND coalesce(v.until, $never) > $revision";

    private static readonly ImmutableArray<string> Standing = ["extracted", "accepted", "deprecated"];

    private readonly ImmutableDictionary<string, object?>.Builder parameters = ImmutableDictionary.CreateBuilder<string, object?>();

    private FilterTranslation(long revision)
    {
        parameters["revision"] = revision;
        parameters["never"] = long.MaxValue;
    }

    /// <summary>The condition as Cypher, with the parameters it needs: <c>$revision</c>, <c>$never</c> and those of the filter.</summary>
    internal static CypherQuery Of(StatementFilter filter, long revision)
    {
        var translation = new FilterTranslation(revision);
        var conditions = new List<string> { StateHolds };
        if (!NamesStatus(filter)) conditions.Add($"v.status IN {translation.Parameter(Standing)}");
        conditions.AddRange(translation.Conjuncts(filter));
        return new CypherQuery(string.Join(" AND ", conditions), translation.parameters.ToImmutable());
    }

    /// <summary>Whether a filter goes by what is said alone: that never changes.</summary>
    internal static bool IsOfContent(StatementFilter filter) => filter switch
    {
        StatementFilter.All all => all.Parts.All(IsOfContent),
        StatementFilter.Any any => any.Parts.All(IsOfContent),
        StatementFilter.Not not => IsOfContent(not.Part),
        StatementFilter.StatusIn or StatementFilter.ConfidenceBetween or StatementFilter.DocumentIn or StatementFilter.DocumentsBetween => false,
        _ => true,
    };

    /// <summary>The condition on what is said alone.</summary>
    internal static CypherQuery OfContent(StatementFilter filter, long revision)
    {
        var translation = new FilterTranslation(revision);
        var conditions = translation.Conjuncts(filter).ToList();
        return new CypherQuery(conditions.Count == 0 ? "true" : string.Join(" AND ", conditions), translation.parameters.ToImmutable());
    }

    /// <summary>The documents to which a filter narrows everything down, or null: it is then quicker to begin at their evidence.</summary>
    internal static ImmutableHashSet<DocumentId>? Documents(StatementFilter filter) => filter switch
    {
        StatementFilter.DocumentIn documents => documents.Documents,
        StatementFilter.All all => all.Parts.OfType<StatementFilter.DocumentIn>().FirstOrDefault()?.Documents,
        _ => null,
    };

    /// <summary>The one end at which a filter narrows everything down, or null.</summary>
    internal static StatementFilter.EndIn? Ends(StatementFilter filter) => filter switch
    {
        StatementFilter.EndIn { End: not StatementEnd.Either } ends => ends,
        StatementFilter.All all => all.Parts.OfType<StatementFilter.EndIn>().FirstOrDefault(ends => ends.End != StatementEnd.Either),
        _ => null,
    };

    // What must hold anyway is said in one row of ANDs, where the planner finds its indexes.
    private IEnumerable<string> Conjuncts(StatementFilter filter) => filter is StatementFilter.All all ? all.Parts.SelectMany(Conjuncts) : [Condition(filter)];

    private string Condition(StatementFilter filter) => filter switch
    {
        StatementFilter.All all => Joined(all.Parts, " AND ", "true"),
        StatementFilter.Any any => Joined(any.Parts, " OR ", "false"),
        StatementFilter.Not not => $"NOT coalesce({Condition(not.Part)}, false)",
        StatementFilter.IdIn ids => $"s.id IN {Parameter(ids.Ids.Select(id => id.Value).Order(StringComparer.Ordinal))}",
        StatementFilter.PredicateIn predicates => $"s.predicate IN {Parameter(predicates.Predicates)}",
        StatementFilter.EndIn ends => End(ends.End, "Id", Parameter(ends.Entities.Select(entity => entity.ToString()))),
        StatementFilter.KindIn kinds => End(kinds.End, "Kind", Parameter(kinds.Kinds)),
        StatementFilter.YearBetween years => $"(s.year >= {Parameter(years.From ?? int.MinValue)} AND s.year <= {Parameter(years.To ?? int.MaxValue)})",
        StatementFilter.QualifierIn qualifier => Qualifier(qualifier),
        StatementFilter.QuantityBetween bounds => $"(s.dimension = {Parameter(bounds.Dimension)} AND s.high >= {Parameter(Finite(bounds.Low ?? double.MinValue))} AND s.low <= {Parameter(Finite(bounds.High ?? double.MaxValue))})",
        StatementFilter.DocumentIn documents => $"EXISTS {{ MATCH (s)-[:EVIDENCED_BY]->(e:Evidence) WHERE e.document IN {Parameter(documents.Documents.Select(document => document.Sha256))} AND {EvidenceStands} }}",
        StatementFilter.DocumentsBetween count => Documents(count),
        StatementFilter.StatusIn statuses => $"v.status IN {Parameter(statuses.Statuses.Select(Status))}",
        StatementFilter.ConfidenceBetween between => $"(v.confidence >= {Parameter(Finite(between.Low))} AND v.confidence <= {Parameter(Finite(between.High))})",
        _ => throw new ArgumentOutOfRangeException(nameof(filter), filter, "No such filter."),
    };

    private string Documents(StatementFilter.DocumentsBetween count) =>
        $"{Parameter(count.Low)} <= COUNT {{ MATCH (s)-[:EVIDENCED_BY]->(e:Evidence) WHERE {EvidenceStands} RETURN DISTINCT e.document }} <= {Parameter(count.High ?? int.MaxValue)}";

    internal static string Status(ReviewStatus status) => status.ToString().ToLowerInvariant();

    // Neo4j knows three truth values, a filter two. AND and OR take null for false without harm; NOT does not, and so is told.
    private string Joined(ImmutableArray<StatementFilter> parts, string sign, string ofNone) =>
        parts.IsEmpty ? ofNone : $"({string.Join(sign, parts.Select(Condition))})";

    private static string End(StatementEnd end, string property, string values) => end switch
    {
        StatementEnd.From => $"s.from{property} IN {values}",
        StatementEnd.To => $"s.to{property} IN {values}",
        _ => $"(s.from{property} IN {values} OR s.to{property} IN {values})",
    };

    // Null is in no list: only where a missing one is asked for too it has to be told, which costs as much as reading it.
    private string Qualifier(StatementFilter.QualifierIn filter)
    {
        var values = Parameter(filter.Values);
        if (Property(filter.Qualifier) is not { } property) return $"'' IN {values}";
        return filter.Values.Contains("") ? $"coalesce({property}, '') IN {values}" : $"{property} IN {values}";
    }

    private static string? Property(string qualifier) => qualifier switch
    {
        "measure" => "s.measure",
        "role" => "s.role",
        "modality" => "s.modality",
        "basis" => "s.basis",
        "region" => "s.region",
        "partner" => "s.partner",
        _ => null,
    };

    private string Parameter(IEnumerable<string> values) => Parameter((object)values.ToImmutableArray());

    private string Parameter(object value)
    {
        var name = $"p{parameters.Count}";
        parameters[name] = value;
        return "$" + name;
    }

    private static double Finite(double bound) => double.IsNaN(bound) ? double.MaxValue : Math.Clamp(bound, double.MinValue, double.MaxValue);

    private static bool NamesStatus(StatementFilter filter) => filter switch
    {
        StatementFilter.StatusIn => true,
        StatementFilter.All all => all.Parts.Any(NamesStatus),
        StatementFilter.Any any => any.Parts.Any(NamesStatus),
        StatementFilter.Not not => NamesStatus(not.Part),
        _ => false,
    };
}
