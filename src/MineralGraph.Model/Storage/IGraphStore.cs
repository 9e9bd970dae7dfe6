namespace MineralGraph.Model.Storage;

/// <summary>A store, opened: its reader, its writer, its revisions, what it knows of its quality, and its end.</summary>
public interface IGraphStore : IAsyncDisposable
{
    /// <summary>Answers.</summary>
    IGraphReader Reader { get; }

    /// <summary>Takes.</summary>
    IGraphWriter Writer { get; }

    /// <summary>Hands on all that it holds, revision by revision.</summary>
    IRevisionLog Revisions { get; }

    /// <summary>Keeps how right extraction was.</summary>
    IQualityLog Quality { get; }
}
