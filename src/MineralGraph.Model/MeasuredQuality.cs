using System.Collections.Immutable;
using System.Text.Json;

namespace MineralGraph.Model;

/// <summary>How right extraction was, measured against gold facts.</summary>
/// <param name="RulesVersion">Which rules and lexicons were at work: a hash of them.</param>
/// <param name="MeasuredOn">The gold facts: the name of their folder.</param>
/// <param name="At">When.</param>
/// <param name="All">All predicates together.</param>
/// <param name="ByPredicate">Each predicate, in order of name.</param>
public sealed record MeasuredQuality(string RulesVersion, string MeasuredOn, DateTimeOffset At, MeasuredFigures All, ImmutableArray<MeasuredFigures> ByPredicate)
{
    /// <summary>The figures as a store keeps them.</summary>
    public string ToJson() => JsonSerializer.Serialize(this);

    /// <summary>Reads what <see cref="ToJson"/> wrote.</summary>
    /// <exception cref="JsonException">It is nothing of the kind.</exception>
    public static MeasuredQuality Parse(string json) => JsonSerializer.Deserialize<MeasuredQuality>(json) ?? throw new JsonException("No figures of quality.");

    /// <inheritdoc />
    public bool Equals(MeasuredQuality? other) =>
        other is not null && (RulesVersion, MeasuredOn, At, All) == (other.RulesVersion, other.MeasuredOn, other.At, other.All) && ByPredicate.SequenceEqual(other.ByPredicate);

    /// <inheritdoc />
    public override int GetHashCode() => HashCode.Combine(RulesVersion, MeasuredOn, At, All);
}
