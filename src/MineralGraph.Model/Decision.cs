namespace MineralGraph.Model;

/// <summary>What an editor did to a statement, by whom and when. Decisions are only ever appended.</summary>
public abstract record Decision(StatementId Statement, EditorId By, DateTimeOffset At)
{
    /// <summary>The statement is right.</summary>
    public sealed record Accepted(StatementId Statement, EditorId By, DateTimeOffset At) : Decision(Statement, By, At);

    /// <summary>The statement is wrong, for a reason.</summary>
    public sealed record Rejected(StatementId Statement, EditorId By, DateTimeOffset At, string Reason) : Decision(Statement, By, At);

    /// <summary>The statement should read otherwise; the correction quotes the same or other words.</summary>
    public sealed record Corrected(StatementId Statement, EditorId By, DateTimeOffset At, Statement Correction, string Reason) : Decision(Statement, By, At);

    /// <summary>The statement was right and holds no longer.</summary>
    public sealed record Deprecated(StatementId Statement, EditorId By, DateTimeOffset At, string Reason) : Decision(Statement, By, At);

    /// <summary>The last decision on the statement is taken back.</summary>
    public sealed record Undone(StatementId Statement, EditorId By, DateTimeOffset At, string Reason) : Decision(Statement, By, At);
}
