namespace MineralGraph.Ingest.Recognition;

/// <summary>A proper name within a stretch of English: its last words that begin with a capital, with the small words between them.</summary>
internal static class EnglishName
{
    private static readonly string[] Between = ["of", "and", "on", "for", "the", "de", "du", "del", "la"];

    private static readonly string[] Openers = ["The ", "Under ", "In ", "By ", "With ", "Since ", "For ", "Although ", "While ", "As "];

    internal static (int Index, int Length) Within(string text, int index, int length)
    {
        var (end, at, start) = (index + length, index + length, -1);
        while (end > index && text[end - 1] == ' ') end--;
        at = end;
        while (at > index)
        {
            var word = text.LastIndexOf(' ', at - 1, at - index) + 1;
            if (word <= index) word = index;
            var first = text[word];
            if (char.IsUpper(first) || start >= 0 && char.IsDigit(first)) start = word;
            else if (start < 0 && !char.IsDigit(first) || start >= 0 && !Between.Contains(text[word..at].Trim())) break;
            at = Math.Max(index, word - 1);
            if (word == index) break;
        }

        while (start >= 0 && Openers.FirstOrDefault(opener => text.AsSpan(start, end - start).StartsWith(opener, StringComparison.Ordinal)) is { } opener)
            start += opener.Length + (text.AsSpan(start + opener.Length, end - start - opener.Length).StartsWith("the ", StringComparison.Ordinal) ? 4 : 0);
        return start < 0 ? (index, 0) : (start, end - start);
    }
}
