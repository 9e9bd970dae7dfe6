using System.Collections.Immutable;
using MineralGraph.Model;
using MineralGraph.Model.Storage;

namespace MineralGraph.Analysis;

/// <summary>Reads all statements that meet a filter with one question to the store; so many at most that an analysis is done in bounded work.</summary>
public static class StatementScan
{
    /// <summary>The most statements that one analysis looks at.</summary>
    public const int Most = 50_000;

    /// <summary>The statements in order of id.</summary>
    /// <exception cref="ProblemException">MG5201: there are more than <see cref="Most"/>.</exception>
    public static async ValueTask<ImmutableArray<StatementRecord>> ListAllAsync(this IGraphReader reader, StatementFilter filter, long revision, CancellationToken cancellation = default)
    {
        var page = await reader.ListStatementsAsync(new StatementQuery(filter, revision) { Limit = Most }, cancellation).ConfigureAwait(false);
        return page.HasMore
            ? throw new ProblemException(new Problem("MG5201", $"More than {Most} statements meet the filter, and one analysis looks at {Most} at most. Narrow the filter: name predicates, subjects, objects or years."))
            : page.Statements;
    }
}
