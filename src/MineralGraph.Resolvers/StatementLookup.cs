using System.Collections.Immutable;
using MineralGraph.Model;
using MineralGraph.Model.Storage;

namespace MineralGraph.Resolvers;

/// <summary>Finds statements by their ids, whatever their status, and the ones that stand in their places.</summary>
internal static class StatementLookup
{
    // A chain of corrections longer than this is a circle.
    private const int MostCorrections = 32;

    /// <summary>The statements as they stand at a revision, by id; those that do not stand there are missing.</summary>
    internal static async ValueTask<Dictionary<StatementId, StatementRecord>> FindAsync(IEnumerable<StatementId> ids, long revision, GraphScope scope)
    {
        var wanted = ids.ToImmutableHashSet();
        if (wanted.IsEmpty) return [];
        var filter = new StatementFilter.All([new StatementFilter.IdIn(wanted), new StatementFilter.StatusIn([.. Enum.GetValues<ReviewStatus>()])]);
        var page = await scope.Reader.ListStatementsAsync(new StatementQuery(filter, revision) { Limit = wanted.Count }, scope.Cancellation).ConfigureAwait(false);
        return page.Statements.ToDictionary(record => record.Id);
    }

    /// <summary>The statement of an id, or the one that took its place where it is gone; null where neither stands at the revision.</summary>
    internal static async ValueTask<StatementRecord?> FindOrReplacementAsync(StatementId id, long revision, GraphScope scope)
    {
        for (var steps = 0; steps < MostCorrections; steps++)
        {
            if ((await FindAsync([id], revision, scope).ConfigureAwait(false)).GetValueOrDefault(id) is { } record) return record;
            if ((await ReplacementsAsync([id], revision, scope).ConfigureAwait(false))[0] is not { } next) return null;
            id = next;
        }

        return null;
    }

    /// <summary>For each statement, the one that stands in its place since it was corrected; null where it was not.</summary>
    internal static async ValueTask<IReadOnlyList<StatementId?>> ReplacementsAsync(IReadOnlyList<StatementId> ids, long revision, GraphScope scope)
    {
        if (ids.Count == 0) return [];
        var histories = await scope.Reader.ListHistoryAsync(ids, scope.Cancellation).ConfigureAwait(false);
        return [.. histories.Select(entries => (LastDecision(entries, revision) as Decision.Corrected)?.Correction.Id)];
    }

    /// <summary>Why a statement is not there.</summary>
    internal static async ValueTask<Problem> UnknownAsync(StatementId id, long revision, GraphScope scope)
    {
        var history = (await scope.Reader.ListHistoryAsync([id], scope.Cancellation).ConfigureAwait(false))[0];
        if (history.Count == 0) return new Problem("MG5116", $"No statement ever had the id {id}. The field statements finds statements by what they say.");
        var later = history.FirstOrDefault(entry => entry.Revision.Number > revision)?.Revision.Number;
        return history[0].Revision.Number > revision
            ? new Problem("MG5116", $"The statement {id} came with revision {later}, after revision {revision}. Ask as of a later revision.")
            : new Problem("MG5116", $"No document says the statement {id} any longer: it stood until revision {history[^1].Revision.Number}. Ask as of the revision before to see it.");
    }

    private static Decision? LastDecision(IReadOnlyList<HistoryEntry> entries, long revision) =>
        DecisionRules.LastStanding(entries.Where(entry => entry.Revision.Number <= revision).Select(entry => entry.Decision).OfType<Decision>(), decision => decision is Decision.Undone);
}
