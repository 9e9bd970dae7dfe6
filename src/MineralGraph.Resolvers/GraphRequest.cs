using System.Collections.Immutable;
using MineralGraph.Model;
using MineralGraph.Model.Storage;
using MineralGraph.Schema;

namespace MineralGraph.Resolvers;

/// <summary>One request: what it is answered from, and the newest revision when it came, so that all its parts are answered as of the same.</summary>
public sealed class GraphRequest
{
    private static readonly RevisionQuery Newest = new RevisionQuery.Latest();

    private ImmutableArray<long> revisions = [];
    private Task<Revision?>? latest;
    private bool hasPresumed;

    /// <summary>A request to a store.</summary>
    /// <param name="reader">The store's reader.</param>
    /// <param name="ontology">The kinds, the predicates and what they take.</param>
    /// <param name="background">What is taken for granted.</param>
    public GraphRequest(IGraphReader reader, Ontology ontology, Background background)
    {
        Reader = reader ?? throw new ArgumentNullException(nameof(reader));
        Ontology = ontology ?? throw new ArgumentNullException(nameof(ontology));
        Background = background ?? throw new ArgumentNullException(nameof(background));
    }

    /// <summary>The store's reader.</summary>
    public IGraphReader Reader { get; }

    /// <summary>The kinds, the predicates and what they take.</summary>
    public Ontology Ontology { get; }

    /// <summary>What is taken for granted.</summary>
    public Background Background { get; }

    /// <summary>What is known of the quality of extraction; null where nothing keeps it.</summary>
    public IQualityLog? Quality { get; init; }

    /// <summary>Takes decisions; null where the service only answers.</summary>
    public IGraphWriter? Writer { get; init; }

    /// <summary>The revision that is taken for the newest without asking; null to ask.</summary>
    public PresumedRevision? Presumed { get; init; }

    /// <summary>The clock that stamps decisions.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;

    /// <summary>As of which revisions its parts were answered so far, lowest first: with them as asOf, the same questions are answered the same at any later time.</summary>
    public IReadOnlyList<long> Revisions => revisions.Length > 1 ? revisions.Sort() : revisions;

    /// <summary>Whether the answer is worth something: nothing was presumed, or it holds. A store that cannot tell makes it worth nothing: the next answer says what is wrong with it.</summary>
    public async ValueTask<bool> HoldsAsync(CancellationToken cancellation)
    {
        try
        {
            return !hasPresumed || await Presumed!.HoldsAsync(cancellation).ConfigureAwait(false);
        }
        catch (ProblemException)
        {
            return false;
        }
    }

    internal void Used(long revision) => ImmutableInterlocked.Update(ref revisions, static (used, one) => used.Contains(one) ? used : used.Add(one), revision);

    internal Task<Revision?> LatestAsync(CancellationToken cancellation)
    {
        if (Presumed is { Revision: var presumed })
        {
            hasPresumed = true;
            return Task.FromResult<Revision?>(presumed);
        }

        if (latest is null) Interlocked.CompareExchange(ref latest, Reader.FindRevisionAsync(Newest, CancellationToken.None).AsTask(), null);
        return latest.WaitAsync(cancellation);
    }
}
