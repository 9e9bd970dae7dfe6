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
