using System.Collections.Immutable;

namespace MineralGraph.Model;

/// <summary>What an entity is called: in Chinese, in English, by a symbol, and otherwise. Every part is optional.</summary>
public sealed record EntityNames(string? Zh, string? En, string? Symbol, ImmutableArray<string> Aliases)
{
    /// <summary>No name at all; the canonical name of the id stands alone.</summary>
    public static EntityNames None { get; } = new(null, null, null, []);

    /// <summary>All names there are, preferred ones first, without repetition.</summary>
    public IEnumerable<string> All =>
        new[] { Zh, En, Symbol }.OfType<string>().Concat(Aliases.IsDefault ? [] : Aliases).Distinct(StringComparer.Ordinal);
}
