namespace MineralGraph.Model;

/// <summary>What narrows a statement's meaning. All optional; the values allowed for each predicate are data of ontology.yml.</summary>
public sealed record Qualifiers
{
    /// <summary>No qualifier.</summary>
    public static Qualifiers None { get; } = new();

    /// <summary>What is measured (share, rank, capacity) or which kind of regulation it is (export_control, quota …).</summary>
    public string? Measure { get; init; }

    /// <summary>Of by_product_of: by_product, co_product, host, main or secondary.</summary>
    public string? Role { get; init; }

    /// <summary>estimate, forecast, planned, target or ended; null means actual.</summary>
    public string? Modality { get; init; }

    /// <summary>What a share is a share of: production, reserves, capacity, trade …</summary>
    public string? Basis { get; init; }

    /// <summary>Where the statement holds, when it is not the subject: an entity id.</summary>
    public string? Region { get; init; }

    /// <summary>The other country of a trade relation: an entity id.</summary>
    public string? Partner { get; init; }

    /// <summary>The qualifiers that are set, by name, in a fixed order.</summary>
    public IEnumerable<KeyValuePair<string, string>> Set =>
        new (string Name, string? Value)[]
        {
            ("measure", Measure), ("role", Role), ("modality", Modality), ("basis", Basis), ("region", Region), ("partner", Partner),
        }
        .Where(qualifier => qualifier.Value is not null)
        .Select(qualifier => KeyValuePair.Create(qualifier.Name, qualifier.Value!));
}
