using System.Collections.Immutable;
using MineralGraph.Model;
using MineralGraph.Model.Storage;

namespace MineralGraph.Analysis.Reviewing;

/// <summary>Finds the statements that nobody reviewed yet, those first on which most hangs. Three questions to the store, however many statements there are.</summary>
/// <param name="reader">The store's reader.</param>
public sealed class ReviewQueue(IGraphReader reader)
{
    /// <summary>The statements with a confidence below a bound that meet a filter and that no editor decided on: the largest impact first, then the least certain.</summary>
    /// <exception cref="ProblemException">MG5201: too many statements meet the filter.</exception>
    public async ValueTask<ImmutableArray<ReviewItem>> FindAsync(StatementFilter filter, double below, long revision, CancellationToken cancellation = default)
    {
        var unsure = new StatementFilter.All([filter, new StatementFilter.StatusIn([ReviewStatus.Extracted]), new StatementFilter.ConfidenceBetween(0, Math.BitDecrement(below))]);
        var statements = await reader.ListAllAsync(unsure, revision, cancellation).ConfigureAwait(false);
        if (statements.IsEmpty) return [];
        var ends = statements.SelectMany(statement => new[] { statement.Content.From, statement.Content.To }).OfType<EntityId>().ToImmutableHashSet();
        var from = await reader.GroupAsync(new GroupQuery(new StatementFilter.EndIn(StatementEnd.From, ends), [GroupKey.From, GroupKey.Predicate, GroupKey.To], revision), cancellation).ConfigureAwait(false);
        var to = await reader.GroupAsync(new GroupQuery(new StatementFilter.EndIn(StatementEnd.To, ends), [GroupKey.To], revision), cancellation).ConfigureAwait(false);
        var spoken = from.Select(group => (Id: group.Keys[0], group.Count)).Concat(to.Select(group => (Id: group.Keys[0], group.Count)))
            .GroupBy(pair => pair.Id).ToDictionary(group => group.Key, group => group.Sum(pair => pair.Count));
        var related = from.ToDictionary(group => (group.Keys[0], group.Keys[1], group.Keys[2]), group => group.Count);
        return [.. statements.Select(statement => Item(statement, spoken, related)).OrderByDescending(item => item.Impact).ThenBy(item => item.Statement.Confidence.Value).ThenBy(item => item.Statement.Id)];
    }

    private static ReviewItem Item(StatementRecord statement, Dictionary<string, int> spoken, Dictionary<(string, string, string), int> related)
    {
        var (from, to) = (statement.Content.From.ToString(), statement.Content.To?.ToString() ?? "");
        // The statement itself does not hang on itself.
        return new ReviewItem(statement, spoken[from] - 1, to.Length > 0 ? spoken[to] - 1 : 0, related[(from, statement.Content.Predicate, to)] == 1);
    }
}
