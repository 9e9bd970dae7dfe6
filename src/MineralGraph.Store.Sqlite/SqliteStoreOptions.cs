namespace MineralGraph.Store.Sqlite;

/// <summary>Where a store lies and how it is opened.</summary>
/// <param name="Path">The file; it is made where there is none.</param>
public sealed record SqliteStoreOptions(string Path)
{
    /// <summary>How long a writer waits for another process to finish writing.</summary>
    public TimeSpan BusyTimeout { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>The clock that stamps revisions and tells when to look for what others wrote.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;

    /// <summary>Whether the store must be there already.</summary>
    public bool MustExist { get; init; }
}
