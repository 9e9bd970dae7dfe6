using System.Text;
using MineralGraph.Ingest.Reading;

namespace MineralGraph.Ingest.Tests.Reading;

public sealed class SourceDecoderTests
{
    private const string Text = "镓主要伴生于铝土矿中。\nGallium 60 %\n";

    static SourceDecoderTests() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    [Theory]
    [InlineData("utf-8")]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    [InlineData("gb18030")]
    public void Text_without_a_mark_is_read_in_the_encodings_of_chinese_files(string encoding) => Assert.Equal(Text, Decode(Encoding.GetEncoding(encoding).GetBytes(Text)));

    [Theory]
    [InlineData("utf-8")]
    [InlineData("utf-16")]
    public void A_byte_order_mark_is_no_part_of_the_text(string name)
    {
        var encoding = Encoding.GetEncoding(name);

        Assert.Equal(Text, Decode([.. encoding.GetPreamble(), .. encoding.GetBytes(Text)]));
    }

    [Theory]
    [InlineData(new byte[0], "MG1002")]
    [InlineData(new byte[] { 32, 10, 13 }, "MG1002")]
    [InlineData(new byte[] { 0x7F, 0x45, 0x4C, 0x46, 2, 1, 1, 0, 0, 0, 0, 5 }, "MG1003")]
    [InlineData(new byte[] { 0x61, 0xFF, 0xFF, 0xFF, 0x62 }, "MG1004")]
    public void What_is_no_text_is_refused_with_a_code(byte[] content, string code) =>
        Assert.Equal(code, Assert.IsType<DecodedSource.Refused>(SourceDecoder.Decode("x", content)).Problem.Code);

    private static string Decode(byte[] content) => Assert.IsType<DecodedSource.Decoded>(SourceDecoder.Decode("x", content)).Source.Text;
}
