using System.Text;
using FsCheck.Xunit;

namespace MineralGraph.Ingest.Tests;

public sealed class FuzzTests
{
    private static readonly string[] Pieces =
        ["镓", "铝土矿", "（", "）", "(", ")", "60%", "、", "和", "，", "。", "\n", "\t", "2023年", "产量", "为", "3.5万吨", "《", "》", "用于", "Gallium ", "is used in ", "\uD83D", "\uDC00", "$", "**", "<sup>[1]</sup>", "×105 t", "\0", "　", "分别为", "中国", "云南", "等3个国家"];

    [Property(MaxTest = 150)]
    public void Any_jumble_of_words_is_read_without_failing_and_quoted_exactly(int[] picks)
    {
        var text = string.Concat(picks.Select(pick => Pieces[(int)((uint)pick % Pieces.Length)])) + "镓";

        var result = Extracting.Ingester.Ingest("jumble.txt", Encoding.UTF8.GetBytes(text));

        if (result is IngestResult.Extracted extracted) Extracting.AssertQuotesStand(extracted.Commit);
    }

    [Property(MaxTest = 100)]
    public void A_text_cut_anywhere_and_with_characters_doubled_is_quoted_exactly(byte from, byte to, int[] doubled)
    {
        const string text = "# 6.2 锗\n\n2023年智利（Chile）锂产量为4.4万吨，占世界的24%。镓主要伴生于铝土矿（60%）和闪锌矿（20%，2020年）中；Rhenium is recovered as a by-product of molybdenum ores.\n表 1\t产量\n锗 0.84 5 329 中国（0.71） 光纤\n";
        var (start, end) = (Math.Min(from, to) % text.Length, Math.Min(text.Length, Math.Max(from, to) + 1));
        var cut = doubled.Aggregate(text[Math.Min(start, end - 1)..end], (left, place) => left.Insert((int)((uint)place % left.Length), left[(int)((uint)place % left.Length)].ToString()));

        var result = Extracting.Ingester.Ingest("cut.txt", Encoding.UTF8.GetBytes(cut));

        if (result is IngestResult.Extracted extracted) Extracting.AssertQuotesStand(extracted.Commit);
        else Assert.Equal("MG1002", Assert.IsType<IngestResult.Refused>(result).Problem.Code);
    }

    [Theory]
    [InlineData("镓主要伴生于铝土矿中产量为三万吨用于光纤和红外镜头", 13_400)]
    [InlineData("gallium is recovered from bauxite and used in solar cells ", 17_300)]
    public void A_megabyte_without_punctuation_is_read_in_bounded_pieces_and_quoted_exactly(string piece, int times)
    {
        var content = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(piece, times)));

        var extracted = Assert.IsType<IngestResult.Extracted>(Extracting.Ingester.Ingest("megabyte.txt", content));

        Assert.True(content.Length > 1_000_000);
        Extracting.AssertQuotesStand(extracted.Commit);
    }

    [Theory]
    [InlineData("镓（", "）", 5_000)]
    [InlineData("gallium (", ")", 5_000)]
    [InlineData("《镓", "》", 5_000)]
    [InlineData("“锗[", "]”", 5_000)]
    public void Brackets_within_brackets_are_read_however_deep(string open, string close, int depth)
    {
        var text = string.Concat(Enumerable.Repeat(open, depth)) + "镓主要伴生于铝土矿中" + string.Concat(Enumerable.Repeat(close, depth)) + "。\n\n锗主要伴生于闪锌矿中。";

        var commit = Extracting.From(text);

        Assert.Contains(commit.Statements, statement => statement.Content.From.Name == "Ge" && statement.Content.To?.Name == "sphalerite");
        Extracting.AssertQuotesStand(commit);
    }

    [Theory]
    [InlineData(new byte[] { 0xED, 0xA0, 0xBD })]
    [InlineData(new byte[] { 0xED, 0xB0, 0x80 })]
    [InlineData(new byte[] { 0xF0, 0x9F, 0x98 })]
    public void Half_a_character_in_the_bytes_is_refused_or_quoted_as_it_was_decoded(byte[] half)
    {
        var result = Extracting.Ingester.Ingest("half.txt", [.. Encoding.UTF8.GetBytes("镓主要伴生于"), .. half, .. Encoding.UTF8.GetBytes("铝土矿中。锗主要伴生于闪锌矿中。")]);

        if (result is IngestResult.Extracted extracted) Extracting.AssertQuotesStand(extracted.Commit);
        else Assert.Equal("MG1004", Assert.IsType<IngestResult.Refused>(result).Problem.Code);
    }

    [Theory]
    [InlineData("镓", 50_000)]
    [InlineData("(", 20_000)]
    [InlineData("1 ", 20_000)]
    [InlineData("铝土矿、", 10_000)]
    [InlineData("a", 100_000)]
    public void One_endless_line_is_read_in_bounded_pieces(string piece, int times) =>
        Assert.IsType<IngestResult.Extracted>(Extracting.Ingester.Ingest("long.txt", Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(piece, times)))));

    [Fact]
    public void A_document_above_the_limit_is_refused() =>
        Assert.Equal("MG1005", Assert.IsType<IngestResult.Refused>(DocumentIngester.CreateDefault(new IngestOptions { LargestDocument = 10 }).Ingest("big.txt", "more than ten bytes"u8)).Problem.Code);
}
