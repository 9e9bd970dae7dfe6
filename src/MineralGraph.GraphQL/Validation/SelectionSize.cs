using MineralGraph.GraphQL.Language;

namespace MineralGraph.GraphQL.Validation;

/// <summary>Figures of a selection, fragments expanded, and the fields to which they are due.</summary>
internal sealed record SelectionSize(long Fields, long Aliases, long Depth)
{
    /// <summary>Where counting stops.</summary>
    public const long Most = 1_000_000_000;

    public static SelectionSize None { get; } = new(0, 0, 0);

    /// <summary>How many values the answer may have, estimated beforehand; 0 where it was not.</summary>
    public double Cost { get; init; }

    /// <summary>The field that ends the longest chain.</summary>
    public Selection.Field? Deepest { get; private init; }

    /// <summary>The selected field with the most fields below, and how many with itself.</summary>
    public Selection.Field? Largest { get; private init; }

    public Selection.Field? MostAliased { get; private init; }

    private long LargestFields { get; init; }

    public static SelectionSize TooDeep(Selection.Field? field) => new(0, 0, Most) { Deepest = field };

    public static SelectionSize Of(Selection.Field field, SelectionSize below)
    {
        var fields = Math.Min(Most, below.Fields + 1);
        return new SelectionSize(fields, Math.Min(Most, below.Aliases + (field.Alias is null ? 0 : 1)), Math.Min(Most, below.Depth + 1))
        {
            Deepest = below.Deepest ?? field,
            Largest = field,
            LargestFields = fields,
            MostAliased = below.MostAliased ?? (field.Alias is null ? null : field),
        };
    }

    public SelectionSize With(SelectionSize other) =>
        new(Math.Min(Most, Fields + other.Fields), Math.Min(Most, Aliases + other.Aliases), Math.Max(Depth, other.Depth))
        {
            Deepest = other.Depth > Depth ? other.Deepest : Deepest,
            Largest = other.LargestFields > LargestFields ? other.Largest : Largest,
            LargestFields = Math.Max(LargestFields, other.LargestFields),
            MostAliased = MostAliased ?? other.MostAliased,
        };
}
