namespace MineralGraph.Model.Storage;

/// <summary>Which revision is meant.</summary>
public abstract record RevisionQuery
{
    private RevisionQuery()
    {
    }

    /// <summary>The newest one.</summary>
    public sealed record Latest : RevisionQuery;

    /// <summary>The one of that number.</summary>
    public sealed record Numbered(long Number) : RevisionQuery;

    /// <summary>The last one committed at or before that time.</summary>
    public sealed record At(DateTimeOffset Time) : RevisionQuery;
}
