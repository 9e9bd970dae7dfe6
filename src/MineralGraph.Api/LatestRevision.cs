using MineralGraph.Model.Storage;

namespace MineralGraph.Api;

/// <summary>The newest revision of a store.</summary>
internal static class LatestRevision
{
    /// <summary>Its number; 0 of an empty store.</summary>
    internal static async ValueTask<long> LatestAsync(this IGraphReader reader, CancellationToken cancellation) =>
        (await reader.FindRevisionAsync(new RevisionQuery.Latest(), cancellation).ConfigureAwait(false))?.Number ?? 0;
}
