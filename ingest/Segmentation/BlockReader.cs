using System.Text.RegularExpressions;
using MineralGraph.Ingest.Cleaning;
using MineralGraph.Ingest.Reading;

namespace MineralGraph.Ingest.Segmentation;

/// <summary>Gathers lines into blocks: broken lines joined, headings and list items set apart, running heads left out.</summary>
internal sealed partial class BlockReader
{
    private readonly SourceText source;
    private readonly List<SourceLine> lines;
    private readonly Layout layout;
    private readonly List<Block> blocks = [];
    private readonly List<SourceLine> open = [];
    private BlockKind openKind;

    private BlockReader(SourceText source, List<SourceLine> lines)
    {
        this.source = source;
        this.lines = lines;
        layout = Layout.Of(lines);
    }

    /// <summary>The blocks of a document's lines, those already taken as tables left out.</summary>
    internal static List<Block> Read(SourceText source, List<SourceLine> lines, IReadOnlySet<int> taken)
    {
        var heads = RunningHeads.Find(lines);
        var kept = lines.Select(line => taken.Contains(line.Number) || heads.Contains(line.Number) ? line with { Text = "" } : line).ToList();
        var reader = new BlockReader(source, kept);
        reader.ReadAll();
        return reader.blocks;
    }

    private void ReadAll()
    {
        var blanks = 1;
        var spoken = SpokenRuns.Find(lines);
        for (var at = 0; at < lines.Count; at++)
        {
            if (spoken.TryGetValue(at, out var breaths))
            {
                Close();
                blocks.Add(new Block(BlockKind.Paragraph, 0, BlockCleaner.CleanSpoken(source, [.. lines.Skip(at).Take(breaths).Select(line => line.Span)])));
                (at, blanks) = (at + breaths - 1, 0);
                continue;
            }

            if (lines[at].IsBlank)
            {
                blanks++;
                continue;
            }

            Take(at, blanks);
            blanks = 0;
        }

        Close();
    }

    private void Take(int at, int blanksBefore)
    {
        var line = lines[at];
        var continues = open.Count > 0 && Continues(open[^1], line, blanksBefore);
        var level = continues && !line.Text.StartsWith('#') ? null : Headings.LevelOf(line, StandsApart(at, blanksBefore));
        if (level == Headings.UnnumberedLevel && Bullet().IsMatch(line.Text)) level = null;
        if (level is { } rank)
        {
            Close();
            blocks.Add(new Block(BlockKind.Heading, rank, BlockCleaner.Clean(source, [line.Span])));
            return;
        }

        if (!continues) Close();
        if (open.Count == 0) openKind = ListMark().IsMatch(line.Text) ? BlockKind.ListItem : BlockKind.Paragraph;
        open.Add(line);
    }

    private void Close()
    {
        if (open.Count == 0) return;
        blocks.Add(new Block(openKind, 0, BlockCleaner.Clean(source, [.. open.Select(WithoutMark)])));
        open.Clear();
    }

    private TextSpan WithoutMark(SourceLine line, int index)
    {
        var mark = index == 0 ? ListMark().Match(line.Text).Length : 0;
        return mark < line.Span.Length ? line.Span with { Start = line.Span.Start + mark } : line.Span;
    }

    private bool Continues(SourceLine before, SourceLine line, int blanks)
    {
        if (ListMark().IsMatch(line.Text)) return false;
        if (layout.IsDoubleSpaced || layout.IsWrapped && blanks == 0) return ContinuesColumn(before, blanks);
        return blanks <= 1 && !before.EndsSentence && IsCutOff(before, line);
    }

    private bool ContinuesColumn(SourceLine before, int blanks) =>
        blanks <= 2 && (layout.IsFull(before) || !before.EndsSentence && before.Last is '，' or ',' or '、' or '-');

    // A paragraph cut by the end of a page: long, without an end, and what follows is no heading.
    private static bool IsCutOff(SourceLine before, SourceLine line)
    {
        if (before.Last is '，' or ',' or '、' or '（' or '(') return true;
        var goesOn = Writing.IsHan(line.Text[0]) || char.IsLower(line.Text[0]);
        return before.Width >= 120 && line.Width >= 60 && goesOn && before.Last is not (':' or '：');
    }

    private bool StandsApart(int at, int blanksBefore)
    {
        var before = at - 1 - blanksBefore;
        if (blanksBefore == 0 && before >= 0 && !lines[at - 1].EndsSentence && layout.IsFull(lines[at - 1])) return false;
        return !layout.IsFull(lines[at]);
    }

    // A dash before a few words makes an item of them.
    [GeneratedRegex(@"^[-*+•·]\s", RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex Bullet();

    [GeneratedRegex(@"^([-*+•●○▪■◆◇►➢✓·]\s*|[①-⑳]\s*|[(（]\d{1,2}[)）]\s*|\d{1,2}[.、)）]\s+(?=\S{12}))", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex ListMark();
}
