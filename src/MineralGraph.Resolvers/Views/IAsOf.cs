namespace MineralGraph.Resolvers.Views;

/// <summary>Something that was read as of a revision; what is asked about it is answered as of the same.</summary>
internal interface IAsOf
{
    /// <summary>The revision.</summary>
    long Revision { get; }
}
