namespace MineralGraph.Analysis.Quality;

/// <summary>A fact, as annotators or an export state it: what both have in common.</summary>
public sealed record Fact(string Predicate, NamedEnd Subject, NamedEnd? Object)
{
    /// <summary>The value, or null.</summary>
    public WrittenValue? Value { get; init; }

    /// <summary>The year, or null.</summary>
    public int? Year { get; init; }

    /// <summary>The measure, or null.</summary>
    public string? Measure { get; init; }

    /// <summary>The role, or null.</summary>
    public string? Role { get; init; }

    /// <summary>The modality, or null.</summary>
    public string? Modality { get; init; }
}
