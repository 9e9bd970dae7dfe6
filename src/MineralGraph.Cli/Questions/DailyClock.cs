namespace MineralGraph.Cli.Questions;

/// <summary>A clock that moves on by a day whenever it is read: each document of the demonstration graph comes on a day of its own, always the same one.</summary>
internal sealed class DailyClock : TimeProvider
{
    // A Monday.
    private DateTimeOffset next = new(2026, 1, 5, 9, 0, 0, TimeSpan.Zero);

    /// <inheritdoc />
    public override DateTimeOffset GetUtcNow()
    {
        var now = next;
        next = now.AddDays(1);
        return now;
    }
}
