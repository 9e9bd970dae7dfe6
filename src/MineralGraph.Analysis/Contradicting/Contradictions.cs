using System.Collections.Immutable;
using MineralGraph.Model;
using MineralGraph.Model.Storage;

namespace MineralGraph.Analysis.Contradicting;

/// <summary>
/// Finds statements of the same subject, predicate, object, year and qualifiers (measure, role, modality, basis, region, partner) whose values differ beyond
/// rounding, within one document or across several. Of a hundred statements of the same thing at most, the most certain ones, each is compared with each. Two questions to the store, however many statements are asked about: the statements, and the quotes of those
/// that could contradict each other.
/// </summary>
/// <param name="reader">The store's reader.</param>
/// <param name="predicates">The predicates of which one value holds at a time.</param>
public sealed class Contradictions(IGraphReader reader, ImmutableHashSet<string> predicates)
{
    private const int MostAlike = 100;

    /// <summary>The contradictions among the statements that meet a filter, those first whose both sides are most certain.</summary>
    /// <exception cref="ProblemException">MG5201: too many statements meet the filter.</exception>
    public async ValueTask<ImmutableArray<Contradiction>> FindAsync(StatementFilter filter, long revision, CancellationToken cancellation = default)
    {
        var statements = await reader.ListAllAsync(new StatementFilter.All([new StatementFilter.PredicateIn(predicates), filter]), revision, cancellation).ConfigureAwait(false);
        var found = await CompareAsync(statements, revision, cancellation).ConfigureAwait(false);
        return [.. found.OrderByDescending(contradiction => contradiction.Confidence).ThenBy(contradiction => contradiction.Statements[0].Id)];
    }

    /// <summary>For each statement, the others that contradict it, the most certain first.</summary>
    public async ValueTask<IReadOnlyList<ImmutableArray<Conflict>>> OfAsync(IReadOnlyList<StatementRecord> statements, long revision, CancellationToken cancellation = default)
    {
        var asked = statements.Where(statement => statement.Content.Quantity is not null && predicates.Contains(statement.Content.Predicate)).ToList();
        if (asked.Count == 0) return [.. statements.Select(_ => ImmutableArray<Conflict>.Empty)];
        var alike = await reader.ListAllAsync(SameEnds([.. asked.Select(statement => statement.Content)]), revision, cancellation).ConfigureAwait(false);
        var found = await CompareAsync(alike.Concat(asked).DistinctBy(statement => statement.Id), revision, cancellation).ConfigureAwait(false);
        var conflicts = found.SelectMany(contradiction => contradiction.Conflicts)
            .SelectMany(conflict => new[] { conflict, conflict with { One = conflict.Other, Other = conflict.One } }).ToLookup(conflict => conflict.One.Id);
        return [.. statements.Select(statement => conflicts[statement.Id].OrderByDescending(conflict => conflict.Other.Confidence.Value).ThenBy(conflict => conflict.Other.Id).ToImmutableArray())];
    }

    private static StatementFilter.All SameEnds(List<StatementContent> contents) => new(
    [
        new StatementFilter.PredicateIn([.. contents.Select(content => content.Predicate)]),
        new StatementFilter.EndIn(StatementEnd.From, [.. contents.Select(content => content.From)]),
        new StatementFilter.Any(
        [
            new StatementFilter.EndIn(StatementEnd.To, [.. contents.Select(content => content.To).OfType<EntityId>()]),
            new StatementFilter.PredicateIn([.. contents.Where(content => content.To is null).Select(content => content.Predicate)]),
        ]),
    ]);

    private async ValueTask<IEnumerable<Contradiction>> CompareAsync(IEnumerable<StatementRecord> statements, long revision, CancellationToken cancellation)
    {
        var groups = statements.Where(statement => statement.Content.Quantity is not null).GroupBy(statement => About(statement.Content)).Select(group => group.ToList()).Where(group => group.Count > 1).ToList();
        if (groups.Count == 0) return [];
        var ids = groups.SelectMany(group => group).Select(statement => statement.Id).ToList();
        var quotes = await reader.ListEvidenceAsync(ids, revision, cancellation).ConfigureAwait(false);
        var evidence = ids.Zip(quotes).ToDictionary(pair => pair.First, pair => pair.Second);
        return groups.Select(group => Compare(group, evidence)).OfType<Contradiction>();
    }

    private static StatementContent About(StatementContent content) => content with { Quantity = null };

    private static Contradiction? Compare(List<StatementRecord> group, Dictionary<StatementId, IReadOnlyList<Evidence>> evidence)
    {
        var sorted = group.OrderByDescending(statement => statement.Confidence.Value).ThenBy(statement => statement.Id).Take(MostAlike)
            .Select(statement => (statement, stretch: Stretch.Of(statement.Content, [.. evidence[statement.Id].Select(quote => quote.ValueAsWritten)])!.Value)).ToList();
        var conflicts = sorted.Index().SelectMany(one => sorted.Skip(one.Index + 1).Where(other => one.Item.stretch.Contradicts(other.stretch))
            .Select(other => Pair(one.Item, other, evidence))).ToImmutableArray();
        var involved = conflicts.SelectMany(conflict => new[] { conflict.One.Id, conflict.Other.Id }).ToHashSet();
        return conflicts.IsEmpty ? null : new Contradiction([.. sorted.Select(entry => entry.statement).Where(statement => involved.Contains(statement.Id))], conflicts);
    }

    private static Conflict Pair((StatementRecord Statement, Stretch Stretch) one, (StatementRecord Statement, Stretch Stretch) other, Dictionary<StatementId, IReadOnlyList<Evidence>> evidence)
    {
        var shared = evidence[one.Statement.Id].Select(quote => quote.Document).Intersect(evidence[other.Statement.Id].Select(quote => quote.Document)).Any();
        return new Conflict(one.Statement, other.Statement, $"One leaves {one.Stretch} possible, the other {other.Stretch}.", !shared);
    }
}
