namespace MineralGraph.Ingest.Cleaning;

/// <summary>Which script a character belongs to, as far as cleaning and recognition ask.</summary>
public static class Writing
{
    /// <summary>An ideograph.</summary>
    public static bool IsHan(char character) => character is >= '\u4E00' and <= '\u9FFF' or >= '\u3400' and <= '\u4DBF' or '〇';

    /// <summary>A Latin letter or a letter of the like.</summary>
    public static bool IsLatin(char character) => char.IsLetter(character) && character < '\u2E80';

    /// <summary>Punctuation or an ideograph of Chinese typesetting.</summary>
    public static bool IsChinese(char character) => IsHan(character) || character is >= '\u3000' and <= '\u303F' or '，' or '。' or '；' or '“' or '”';

    /// <summary>The width on the page: 2 for an ideograph or a full-width form, else 1.</summary>
    public static int Width(char character) => IsHan(character) || character is >= '\u3000' and <= '\u303F' or >= '\uFF00' and <= '\uFFEF' ? 2 : 1;

    /// <summary>Whether more of the letters are ideographs than Latin words.</summary>
    public static bool IsMostlyChinese(ReadOnlySpan<char> text)
    {
        int han = 0, latin = 0;
        foreach (var character in text)
        {
            if (IsHan(character)) han++;
            else if (IsLatin(character)) latin++;
        }

        return han * 3 > latin;
    }
}
