using System.Runtime.CompilerServices;
using MineralGraph.Model;
using MineralGraph.Model.Storage;

namespace MineralGraph.Api;

/// <summary>Subscription.revisions: the revisions of a store as they come. It is asked once a second, since others may write to it too.</summary>
public sealed class RevisionStream(IGraphReader reader, TimeProvider clock)
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);

    /// <summary>The revisions after one, or from now on.</summary>
    /// <param name="seen">The number of the last revision seen; null: from now on.</param>
    /// <param name="cancellation">Ends the stream.</param>
    /// <exception cref="ProblemException">MG5101: there is no such revision.</exception>
    public async ValueTask<IAsyncEnumerable<object?>> OpenAsync(object? seen, CancellationToken cancellation)
    {
        var latest = await reader.LatestAsync(cancellation).ConfigureAwait(false);
        if (seen is not int after) return ReadAsync(latest, cancellation);
        if (after < 0 || after > latest) throw new ProblemException(new Problem("MG5101", $"after is {after}, and there are the revisions 0 to {latest}. Name the last one that you have seen."));
        return ReadAsync(after, cancellation);
    }

    private async IAsyncEnumerable<object?> ReadAsync(long seen, [EnumeratorCancellation] CancellationToken cancellation)
    {
        while (true)
        {
            for (var latest = await reader.LatestAsync(cancellation).ConfigureAwait(false); seen < latest; seen++)
                yield return await reader.FindRevisionAsync(new RevisionQuery.Numbered(seen + 1), cancellation).ConfigureAwait(false);
            await Task.Delay(Pause, clock, cancellation).ConfigureAwait(false);
        }
    }
}
