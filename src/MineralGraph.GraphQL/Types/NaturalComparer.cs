namespace MineralGraph.GraphQL.Types;

/// <summary>Orders names with the numbers in them by value: a2 before a10.</summary>
internal sealed class NaturalComparer : IComparer<string>
{
    private NaturalComparer() { }

    public static NaturalComparer Instance { get; } = new();

    public int Compare(string? x, string? y)
    {
        var (left, right) = (x ?? "", y ?? "");
        var (i, j) = (0, 0);
        while (i < left.Length && j < right.Length)
        {
            var order = char.IsAsciiDigit(left[i]) && char.IsAsciiDigit(right[j])
                ? CompareNumbers(TakeNumber(left, ref i), TakeNumber(right, ref j))
                : left[i++].CompareTo(right[j++]);
            if (order != 0) return order;
        }

        return (left.Length - i).CompareTo(right.Length - j);
    }

    private static ReadOnlySpan<char> TakeNumber(string text, ref int index)
    {
        var start = index;
        while (index < text.Length && char.IsAsciiDigit(text[index])) index++;
        return text.AsSpan(start, index - start).TrimStart('0');
    }

    private static int CompareNumbers(ReadOnlySpan<char> left, ReadOnlySpan<char> right) =>
        left.Length != right.Length ? left.Length.CompareTo(right.Length) : left.SequenceCompareTo(right);
}
