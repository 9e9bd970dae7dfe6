namespace MineralGraph.Resolvers.Views;

/// <summary>Where a page stands.</summary>
internal interface IPage
{
    /// <summary>Whether more follow.</summary>
    bool HasMore { get; }

    /// <summary>Whether a page came before.</summary>
    bool IsLaterPage { get; }

    /// <summary>The cursor of the first one.</summary>
    string? StartCursor { get; }

    /// <summary>The cursor of the last one.</summary>
    string? EndCursor { get; }
}
