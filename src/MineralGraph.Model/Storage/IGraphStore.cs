namespace MineralGraph.Model.Storage;

/// <summary>A store, opened: its reader, its writer, and its end.</summary>
public interface IGraphStore : IAsyncDisposable
{
    /// <summary>Answers.</summary>
    IGraphReader Reader { get; }

    /// <summary>Takes.</summary>
    IGraphWriter Writer { get; }
}
