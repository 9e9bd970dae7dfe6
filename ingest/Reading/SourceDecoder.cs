using System.Text;

namespace MineralGraph.Ingest.Reading;

/// <summary>Turns bytes into text: UTF-8, UTF-16 with or without a mark, or GB18030, told apart by what is valid and looks like writing.</summary>
public static class SourceDecoder
{
    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Decodes a document. A byte order mark is not part of its text.</summary>
    public static DecodedSource Decode(string name, ReadOnlySpan<byte> content)
    {
        if (content.IsEmpty || content.Trim(" \t\r\n"u8).IsEmpty) return new DecodedSource.Refused(ReadingProblems.Empty(name));
        if (DecodeMarked(content) is { } marked) return marked;
        if (LooksLikeUtf16(content) is { } utf16) return Accept(utf16.GetString(content), utf16.WebName);
        if (content.Contains((byte)0)) return new DecodedSource.Refused(ReadingProblems.Binary(name));
        return (DecodedSource?)DecodeUtf8(content, out var invalidAt) ?? DecodeGb18030(name, content, invalidAt);
    }

    private static DecodedSource.Decoded? DecodeMarked(ReadOnlySpan<byte> content)
    {
        if (content.StartsWith("\uFEFF"u8)) return DecodeUtf8(content[3..], out _);
        if (content.StartsWith<byte>([0xFF, 0xFE])) return Accept(Encoding.Unicode.GetString(content[2..]), "utf-16");
        return content.StartsWith<byte>([0xFE, 0xFF]) ? Accept(Encoding.BigEndianUnicode.GetString(content[2..]), "utf-16BE") : null;
    }

    // Chinese and English text in UTF-16 without a mark: line breaks and spaces put a zero on one side of every pair, again and again.
    private static Encoding? LooksLikeUtf16(ReadOnlySpan<byte> content)
    {
        if (content.Length % 2 != 0) return null;
        var sample = content[..Math.Min(content.Length, 4096)];
        int even = 0, odd = 0;
        for (var at = 0; at + 1 < sample.Length; at += 2)
        {
            if (sample[at] == 0) even++;
            if (sample[at + 1] == 0) odd++;
        }

        var enough = Math.Max(2, sample.Length / 200);
        if (odd >= enough && even == 0) return PlainText(Encoding.Unicode, sample);
        return even >= enough && odd == 0 ? PlainText(Encoding.BigEndianUnicode, sample) : null;
    }

    private static Encoding? PlainText(Encoding encoding, ReadOnlySpan<byte> sample) =>
        IsWriting(encoding.GetString(sample)) ? encoding : null;

    private static DecodedSource.Decoded? DecodeUtf8(ReadOnlySpan<byte> content, out long invalidAt)
    {
        invalidAt = -1;
        try
        {
            return Accept(StrictUtf8.GetString(content), "utf-8");
        }
        catch (DecoderFallbackException invalid)
        {
            invalidAt = invalid.Index;
            return null;
        }
    }

    private static DecodedSource DecodeGb18030(string name, ReadOnlySpan<byte> content, long invalidAt)
    {
        var strict = CodePagesEncodingProvider.Instance.GetEncoding("GB18030", EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback)!;
        try
        {
            var text = strict.GetString(content);
            if (IsWriting(text)) return Accept(text, "gb18030");
        }
        catch (DecoderFallbackException)
        {
            // Neither encoding fits; the answer below names the first byte that UTF-8 does not allow.
        }

        var controls = 0;
        foreach (var unit in content) controls += unit < 9 ? 1 : 0;
        return new DecodedSource.Refused(controls > 0 ? ReadingProblems.Binary(name) : ReadingProblems.UnknownEncoding(name, invalidAt));
    }

    // Binary data decodes to something in GB18030 now and then; writing is letters, common ideographs, digits and punctuation.
    private static bool IsWriting(string text)
    {
        var odd = text.Count(character => character is < ' ' and not ('\n' or '\r' or '\t' or '\f') or >= '\uE000' and <= '\uF8FF' or '\uFFFD');
        return odd * 100 <= text.Length;
    }

    private static DecodedSource.Decoded Accept(string text, string encoding) => new(new SourceText(text), encoding);
}
