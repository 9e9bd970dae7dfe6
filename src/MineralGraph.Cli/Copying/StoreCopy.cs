using System.Runtime.CompilerServices;
using MineralGraph.Model;
using MineralGraph.Model.Storage;

namespace MineralGraph.Cli.Copying;

/// <summary>Copies a store into another, revision by revision, each in a transaction of its own: broken off, it goes on where it stopped.</summary>
internal sealed class StoreCopy
{
    private readonly IGraphStore from;
    private readonly IGraphStore to;
    private readonly long newest;

    private StoreCopy(IGraphStore from, IGraphStore to, long newest, long alreadyThere)
    {
        this.from = from;
        this.to = to;
        this.newest = newest;
        AlreadyThere = alreadyThere;
    }

    /// <summary>The revisions that the target holds already.</summary>
    internal long AlreadyThere { get; }

    /// <summary>How many revisions are to be copied.</summary>
    internal long Missing => newest - AlreadyThere;

    /// <summary>Looks at both stores: what the target holds must be the beginning of what the source holds.</summary>
    /// <exception cref="ProblemException">MG4103: it is not.</exception>
    internal static async Task<StoreCopy> PrepareAsync(IGraphStore from, IGraphStore to, CancellationToken cancellation)
    {
        var (newest, held) = (await NewestAsync(from, cancellation).ConfigureAwait(false), await NewestAsync(to, cancellation).ConfigureAwait(false));
        var copy = new StoreCopy(from, to, newest, held);
        if (await copy.FirstDifferenceAsync(cancellation).ConfigureAwait(false) is { } different)
            throw new ProblemException(new Problem("MG4103", $"The target holds another history: revision {different} is not that of the source. Copy into an empty store, or into one that an earlier copy of this source began."));
        return copy;
    }

    /// <summary>Copies what is missing; gives the number of each revision when it is in the target.</summary>
    internal async IAsyncEnumerable<long> RunAsync([EnumeratorCancellation] CancellationToken cancellation = default)
    {
        await foreach (var change in UpToNewestAsync(from, AlreadyThere, cancellation).ConfigureAwait(false))
        {
            await to.Revisions.AppendAsync(change, cancellation).ConfigureAwait(false);
            yield return change.Revision.Number;
        }

        if (await from.Quality.FindAsync(cancellation).ConfigureAwait(false) is { } quality) await to.Quality.KeepAsync(quality, cancellation).ConfigureAwait(false);
    }

    /// <summary>Reads both stores from the beginning and compares them.</summary>
    /// <exception cref="ProblemException">MG4104: they differ.</exception>
    internal async Task<CopyReport> VerifyAsync(CancellationToken cancellation)
    {
        var (source, target) = (await ContentAsync(from, cancellation).ConfigureAwait(false), await ContentAsync(to, cancellation).ConfigureAwait(false));
        return source == target
            ? new CopyReport(AlreadyThere, Missing, source, target)
            : throw new ProblemException(new Problem("MG4104", $"The copy differs from its source: {target} against {source}. Empty the target and copy again; if it goes on, report it."));
    }

    private async Task<long?> FirstDifferenceAsync(CancellationToken cancellation)
    {
        await using var ours = UpToNewestAsync(from, 0, cancellation).GetAsyncEnumerator(cancellation);
        await foreach (var theirs in to.Revisions.ListAsync(0, cancellation).ConfigureAwait(false))
        {
            if (!await ours.MoveNextAsync().ConfigureAwait(false) || !ContentDigest.Of(ours.Current).AsSpan().SequenceEqual(ContentDigest.Of(theirs))) return theirs.Revision.Number;
        }

        return null;
    }

    private async Task<StoreContent> ContentAsync(IGraphStore store, CancellationToken cancellation)
    {
        using var digest = new ContentDigest();
        await foreach (var change in UpToNewestAsync(store, 0, cancellation).ConfigureAwait(false)) digest.Add(change);
        return digest.Content();
    }

    // Revisions that the source gets while it is copied are left for the next copy.
    private async IAsyncEnumerable<RevisionChange> UpToNewestAsync(IGraphStore store, long after, [EnumeratorCancellation] CancellationToken cancellation)
    {
        await foreach (var change in store.Revisions.ListAsync(after, cancellation).ConfigureAwait(false))
        {
            if (change.Revision.Number > newest) yield break;
            yield return change;
        }
    }

    private static async Task<long> NewestAsync(IGraphStore store, CancellationToken cancellation) =>
        (await store.Reader.FindRevisionAsync(new RevisionQuery.Latest(), cancellation).ConfigureAwait(false))!.Number;
}
