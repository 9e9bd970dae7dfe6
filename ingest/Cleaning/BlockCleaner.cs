using MineralGraph.Ingest.Reading;

namespace MineralGraph.Ingest.Cleaning;

/// <summary>Joins the lines of a block into one running text: broken lines made whole, spaces that typesetting put between ideographs gone.</summary>
internal static class BlockCleaner
{
    internal static CleanText Clean(SourceText source, IReadOnlyList<TextSpan> lines)
    {
        var builder = new CleanTextBuilder();
        foreach (var line in lines)
        {
            BreakLine(builder, source.Text, line);
            Append(builder, source.Text, line);
        }

        return builder.Build();
    }

    /// <summary>The same of what was spoken, a breath a line: where one ends, a reader would put a comma.</summary>
    internal static CleanText CleanSpoken(SourceText source, IReadOnlyList<TextSpan> lines)
    {
        var builder = new CleanTextBuilder();
        foreach (var line in lines)
        {
            if (builder.Length > 0 && line.Length > 0) builder.Add('，', Math.Max(0, line.Start - 1));
            Append(builder, source.Text, line);
        }

        return builder.Build();
    }

    // A word hyphenated at the end of an English line is made whole; words of two lines are kept apart; ideographs are joined.
    private static void BreakLine(CleanTextBuilder builder, string text, TextSpan next)
    {
        if (builder.Length == 0 || next.Length == 0) return;
        if (!Writing.IsChinese(builder.Last) && builder.Last != ' ' && builder.Last != '-') builder.Add(' ', Math.Max(0, next.Start - 1));
    }

    private static void Append(CleanTextBuilder builder, string text, TextSpan line)
    {
        var isChinese = text.AsSpan(line.Start, line.Length).ContainsAnyInRange('\u4E00', '\u9FFF');
        var read = InlineMarkup.Read(text.AsSpan(line.Start, line.Length));
        for (var at = 0; at < read.Length; at++)
        {
            if (read[at] is InlineMarkup.Dropped or '\u200B' or '\uFEFF' or '\u00AD') continue;
            var folded = Folding.Fold(read[at]);
            if (char.IsControl(folded)) continue;
            if (folded == ' ' && IsSuperfluous(builder.Last, NextKept(read, at))) continue;
            builder.Add(folded == ',' && IsChineseComma(builder.Last, NextKept(read, at), isChinese) ? '，' : folded, line.Start + at);
        }
    }

    private static bool IsSuperfluous(char before, char after) =>
        before is '\0' or ' ' || after is '\0' or ' ' || Writing.IsChinese(before) || Writing.IsChinese(after) || before == '(' || after == ')';

    private static bool IsChineseComma(char before, char after, bool isChinese) =>
        Writing.IsHan(after) || Writing.IsHan(before) || isChinese && after == '\0' && before is ')' or '%';

    private static char NextKept(char[] read, int at)
    {
        for (var next = at + 1; next < read.Length; next++)
        {
            if (read[next] != InlineMarkup.Dropped && !(char.IsWhiteSpace(read[next]) || read[next] == '\u3000')) return read[next];
        }

        return '\0';
    }
}
