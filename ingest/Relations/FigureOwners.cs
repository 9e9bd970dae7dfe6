using System.Collections.Frozen;
using MineralGraph.Ingest.Cleaning;
using MineralGraph.Ingest.Coordination;

namespace MineralGraph.Ingest.Relations;

/// <summary>
/// Settles whose a figure is: what a sentence measures by one figure is held, produced or consumed by one subject, and of several of a kind that rules propose it is the one that stands nearest before the figure.
/// </summary>
internal static class FigureOwners
{
    private static readonly FrozenSet<string> Owned = new[] { "reserves", "production", "consumption" }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The relations whose subject is not the one that their figure belongs to.</summary>
    internal static HashSet<Relation> Disowned(IEnumerable<Relation> relations, AnalysedSentence sentence) =>
        relations.Where(relation => relation.Quantity is not null && Owned.Contains(relation.Rule.Predicate))
            .GroupBy(relation => (relation.Rule.Predicate, relation.To?.Entity, relation.Quantity!.Span))
            .SelectMany(claims => Losing([.. claims], claims.Key.Span, sentence))
            .ToHashSet<Relation>(ReferenceEqualityComparer.Instance);

    private static IEnumerable<Relation> Losing(List<Relation> claims, TextSpan figure, AnalysedSentence sentence)
    {
        var subjects = claims.Select(claim => claim.From).DistinctBy(subject => (subject.Entity, subject.Span)).ToList();
        return claims.Where(claim => subjects.Exists(rival => rival.Entity != claim.From.Entity && (rival.Entity.Kind == claim.From.Entity.Kind || IsWithin(rival.Entity.Kind, claim.From.Entity.Kind)) && IsNearer(rival, claim.From, figure, sentence)));
    }

    // 巴西…，长礁公司的产能 …: what a company or a mine has is not what its country has.
    private static bool IsWithin(string inner, string outer) => inner is "org" or "deposit" && outer is "country" or "region" && inner != outer;

    private static bool IsNearer(RelationEnd rival, RelationEnd own, TextSpan figure, AnalysedSentence sentence)
    {
        if (rival.Span is not { } near || near.End > figure.Start) return false;
        if (own.Span is not { } far) return true;
        return (far.Start >= figure.End || far.End <= near.Start) && !sentence.Tokens.Any(token => IsListOf(token, near, far));
    }

    private static bool IsListOf(Token token, TextSpan one, TextSpan other) => token.Span.Contains(one) && token.Span.Contains(other);
}
