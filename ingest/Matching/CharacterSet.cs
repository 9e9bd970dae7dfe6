using System.Collections.Immutable;
using System.Globalization;

namespace MineralGraph.Ingest.Matching;

/// <summary>A set of characters, kept as ranges in ascending order that neither touch nor overlap.</summary>
internal sealed class CharacterSet
{
    private readonly ImmutableArray<(char First, char Last)> ranges;

    private CharacterSet(ImmutableArray<(char First, char Last)> ranges) => this.ranges = ranges;

    internal static CharacterSet Digits { get; } = Where(char.IsDigit);

    internal static CharacterSet Blanks { get; } = Where(char.IsWhiteSpace);

    internal static CharacterSet WordCharacters { get; } = Where(character => char.GetUnicodeCategory(character)
        is <= UnicodeCategory.NonSpacingMark or UnicodeCategory.DecimalDigitNumber or UnicodeCategory.ConnectorPunctuation);

    internal static CharacterSet AllButLineBreak { get; } = Of([('\n', '\n')]).Others();

    /// <summary>How many characters it holds.</summary>
    internal int Count => ranges.Sum(range => range.Last - range.First + 1);

    internal IEnumerable<char> Characters => ranges.SelectMany(range => Enumerable.Range(range.First, range.Last - range.First + 1)).Select(code => (char)code);

    internal static CharacterSet Of(IEnumerable<(char First, char Last)> written)
    {
        var joined = new List<(char First, char Last)>();
        foreach (var range in written.Order())
        {
            if (joined.Count > 0 && range.First <= joined[^1].Last + 1) joined[^1] = (joined[^1].First, (char)Math.Max(joined[^1].Last, range.Last));
            else joined.Add(range);
        }

        return new CharacterSet([.. joined]);
    }

    internal CharacterSet With(CharacterSet other) => Of(ranges.Concat(other.ranges));

    /// <summary>All characters that it does not hold.</summary>
    internal CharacterSet Others()
    {
        var gaps = ImmutableArray.CreateBuilder<(char, char)>();
        var from = 0;
        foreach (var (first, last) in ranges)
        {
            if (first > from) gaps.Add(((char)from, (char)(first - 1)));
            from = last + 1;
        }

        if (from <= char.MaxValue) gaps.Add(((char)from, char.MaxValue));
        return new CharacterSet(gaps.ToImmutable());
    }

    internal bool Holds(char character)
    {
        var (low, high) = (0, ranges.Length - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            if (character < ranges[middle].First) high = middle - 1;
            else if (character > ranges[middle].Last) low = middle + 1;
            else return true;
        }

        return false;
    }

    private static CharacterSet Where(Func<char, bool> holds) =>
        Of(Enumerable.Range(0, char.MaxValue + 1).Select(code => (char)code).Where(holds).Select(character => (character, character)));
}
