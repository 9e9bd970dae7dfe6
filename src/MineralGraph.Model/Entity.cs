using System.Collections.Immutable;

namespace MineralGraph.Model;

/// <summary>A thing that statements speak of: a commodity, a host, a deposit, a country …</summary>
/// <param name="Id">Deterministic identity; its kind is the entity's kind.</param>
/// <param name="Names">Names by language.</param>
/// <param name="ExternalIds">Identities elsewhere, by scheme: <c>iso3166 → CN</c>.</param>
public sealed record Entity(EntityId Id, EntityNames Names, ImmutableSortedDictionary<string, string> ExternalIds)
{
    /// <summary>An entity without external identities.</summary>
    public Entity(EntityId id, EntityNames names) : this(id, names, ImmutableSortedDictionary<string, string>.Empty)
    {
    }

    /// <summary>The name to show: Chinese or English as asked, else the other one, else the canonical name.</summary>
    public string Label(string language) => (language == "zh" ? Names.Zh ?? Names.En : Names.En ?? Names.Zh) ?? Id.Name;
}
