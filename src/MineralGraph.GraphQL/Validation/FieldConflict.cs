using System.Collections.Immutable;
using MineralGraph.GraphQL.Language;

namespace MineralGraph.GraphQL.Validation;

/// <summary>Two fields of one response name that cannot be merged, and why; those below them that are the reason follow.</summary>
internal sealed record FieldConflict(string ResponseName, string Reason, ImmutableArray<Node> Left, ImmutableArray<Node> Right)
{
    private const int MaxReason = 1_000;
    private const int MaxNodes = 20;

    /// <summary>The conflict of two fields whose subfields conflict, or null where none do.</summary>
    public static FieldConflict? Above(IReadOnlyList<FieldConflict> below, Selection.Field left, Selection.Field right)
    {
        if (below.Count == 0) return null;
        var reasons = new List<string>();
        foreach (var conflict in below.TakeWhile(_ => reasons.Sum(reason => reason.Length) <= MaxReason))
            reasons.Add($"subfields \"{conflict.ResponseName}\" conflict because {conflict.Reason}");
        var reasonText = string.Join(" and ", reasons);
        return new FieldConflict(
            left.ResponseName,
            reasonText.Length > MaxReason ? $"{reasonText[..MaxReason]}..." : reasonText,
            [.. below.SelectMany(conflict => conflict.Left).Prepend(left).Take(MaxNodes)],
            [.. below.SelectMany(conflict => conflict.Right).Prepend(right).Take(MaxNodes)]);
    }
}
