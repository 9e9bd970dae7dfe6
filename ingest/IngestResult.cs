using System.Collections.Immutable;
using MineralGraph.Model;
using MineralGraph.Model.Storage;

namespace MineralGraph.Ingest;

/// <summary>What became of a document.</summary>
public abstract record IngestResult
{
    private IngestResult()
    {
    }

    /// <summary>It was read; the commit holds what it says, and the warnings what to know about it.</summary>
    public sealed record Extracted(DocumentCommit Commit, ImmutableArray<Problem> Warnings) : IngestResult;

    /// <summary>It could not be read.</summary>
    public sealed record Refused(Problem Problem) : IngestResult;
}
