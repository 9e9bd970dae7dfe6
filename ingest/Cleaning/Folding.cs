namespace MineralGraph.Ingest.Cleaning;

/// <summary>
/// One form for characters that are written in several: full-width letters and digits, brackets, dashes, quotation marks.
/// Each character becomes exactly one, so that places stay places. Rules are folded in the same way as the text that they read.
/// </summary>
public static class Folding
{
    /// <summary>The common form of a character.</summary>
    public static char Fold(char character) => character switch
    {
        >= '\uFF10' and <= '\uFF19' or >= '\uFF21' and <= '\uFF3A' or >= '\uFF41' and <= '\uFF5A' => (char)(character - 0xFEE0),
        '（' or '〔' or '﹙' => '(',
        '）' or '〕' or '﹚' => ')',
        '【' => '[',
        '】' => ']',
        '：' or '∶' => ':',
        '；' => ';',
        '％' or '﹪' => '%',
        '！' => '!',
        '？' => '?',
        '／' or '∕' => '/',
        '＋' => '+',
        '＝' => '=',
        '＜' => '<',
        '＞' => '>',
        '．' => '.',
        '～' or '∼' or '〜' or '˜' => '~',
        '—' or '–' or '－' or '−' or '―' or '‐' or '‑' => '-',
        '“' or '”' or '„' or '＂' or '「' or '」' or '『' or '』' => '"',
        '‘' or '’' or '＇' => '\'',
        '·' or '•' or '・' or '‧' => '·',
        '＄' => '$',
        '✕' or '╳' or '＊' => '×',
        '\u00A0' or '\u2002' or '\u2003' or '\u2009' or '\u202F' or '\u3000' or '\t' => ' ',
        _ => character,
    };

    /// <summary>The common form of a text, of the same length, in lower case where asked.</summary>
    public static string Fold(string text, bool lowerCase = false) => string.Create(text.Length, (text, lowerCase), static (target, state) =>
    {
        for (var at = 0; at < target.Length; at++)
        {
            var folded = Fold(state.text[at]);
            target[at] = state.lowerCase ? char.ToLowerInvariant(folded) : folded;
        }
    });
}
