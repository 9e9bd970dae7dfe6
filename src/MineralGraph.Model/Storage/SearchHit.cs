namespace MineralGraph.Model.Storage;

/// <summary>Something that a search found.</summary>
public abstract record SearchHit(double Score)
{
    /// <summary>An entity by one of its names.</summary>
    public sealed record OfEntity(Entity Entity, string MatchedName, double Score) : SearchHit(Score);

    /// <summary>A statement by the words of its evidence.</summary>
    public sealed record OfQuote(StatementRecord Statement, Evidence Evidence, double Score) : SearchHit(Score);
}
