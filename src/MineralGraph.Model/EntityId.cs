namespace MineralGraph.Model;

/// <summary>
/// The deterministic identity of an entity: its kind and its canonical name, written <c>commodity:Ga</c> or <c>deposit:大厂</c>.
/// </summary>
public readonly record struct EntityId : IComparable<EntityId>
{
    /// <summary>Makes an identity of a kind and a canonical name, neither of them blank; the kind holds no colon.</summary>
    public EntityId(string kind, string name)
    {
        if (string.IsNullOrWhiteSpace(kind) || kind.Contains(':', StringComparison.Ordinal))
            throw new ArgumentException($"\"{kind}\" is no kind of entity.", nameof(kind));
        if (string.IsNullOrWhiteSpace(name)) throw new ArgumentException("An entity needs a name.", nameof(name));
        Kind = kind;
        Name = name;
    }

    /// <summary>The kind, one of ontology.yml.</summary>
    public string Kind { get; }

    /// <summary>The canonical name, unique within its kind.</summary>
    public string Name { get; }

    /// <summary>Reads <c>kind:name</c>.</summary>
    /// <exception cref="FormatException">The text has no colon with something on both sides.</exception>
    public static EntityId Parse(string text) =>
        TryParse(text, out var id) ? id : throw new FormatException($"\"{text}\" is no entity id; one looks like commodity:Ga.");

    /// <summary>Reads <c>kind:name</c>, or tells that the text is none.</summary>
    public static bool TryParse(string? text, out EntityId id)
    {
        var colon = text?.IndexOf(':', StringComparison.Ordinal) ?? -1;
        var isId = colon > 0 && !text.AsSpan(0, colon).IsWhiteSpace() && !text.AsSpan(colon + 1).IsWhiteSpace();
        id = isId ? new EntityId(text![..colon], text[(colon + 1)..]) : default;
        return isId;
    }

    /// <inheritdoc />
    public int CompareTo(EntityId other)
    {
        if (Kind == other.Kind) return string.CompareOrdinal(Name, other.Name);
        var common = Math.Min(Kind?.Length ?? 0, other.Kind?.Length ?? 0);
        var byStart = string.CompareOrdinal(Kind, 0, other.Kind, 0, common);
        return byStart != 0 ? byStart : AfterKind(this, common) - AfterKind(other, common);
    }

    /// <summary>Whether kind and name are the same.</summary>
    public bool Equals(EntityId other) => Name == other.Name && Kind == other.Kind;

    // Names alone scatter well; a second hash for each look-up would tell apart hardly more.
    /// <inheritdoc />
    public override int GetHashCode() => Name?.GetHashCode(StringComparison.Ordinal) ?? 0;

    /// <inheritdoc />
    public override string ToString() => $"{Kind}:{Name}";

    // As the texts compare, in which a colon follows the kind, without making them.
    private static char AfterKind(EntityId id, int common) => id.Kind?.Length > common ? id.Kind[common] : ':';

    /// <summary>Ordinal order of the written forms.</summary>
    public static bool operator <(EntityId left, EntityId right) => left.CompareTo(right) < 0;

    /// <summary>Ordinal order of the written forms.</summary>
    public static bool operator <=(EntityId left, EntityId right) => left.CompareTo(right) <= 0;

    /// <summary>Ordinal order of the written forms.</summary>
    public static bool operator >(EntityId left, EntityId right) => left.CompareTo(right) > 0;

    /// <summary>Ordinal order of the written forms.</summary>
    public static bool operator >=(EntityId left, EntityId right) => left.CompareTo(right) >= 0;
}
