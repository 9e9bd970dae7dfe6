namespace MineralGraph.Model.Storage;

/// <summary>What became of a decision.</summary>
public abstract record DecisionOutcome
{
    private DecisionOutcome()
    {
    }

    /// <summary>It is written.</summary>
    public sealed record Written(Revision Revision) : DecisionOutcome;

    /// <summary>There is no such statement.</summary>
    public sealed record UnknownStatement(StatementId Statement) : DecisionOutcome;

    /// <summary>The statement changed since the revision that the editor saw.</summary>
    public sealed record Conflict(Revision ChangedIn) : DecisionOutcome;

    /// <summary>The decision makes no sense where things stand, for the reason given.</summary>
    public sealed record Refused(Problem Problem) : DecisionOutcome;
}
