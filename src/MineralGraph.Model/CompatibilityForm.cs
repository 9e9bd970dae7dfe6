namespace MineralGraph.Model;

/// <summary>
/// One form for characters that differ in width or height only: full-width letters, digits and signs, the ideographic space, raised and lowered digits.
/// It does not depend on the machine's language tables, as <see cref="string.Normalize()"/> does.
/// </summary>
public static class CompatibilityForm
{
    private const string Raised = "⁰¹²³⁴⁵⁶⁷⁸⁹";
    private const string Lowered = "₀₁₂₃₄₅₆₇₈₉";

    /// <summary>The common form of a text, of the same length.</summary>
    public static string Of(string text) => string.Create(text.Length, text, static (target, source) =>
    {
        for (var at = 0; at < target.Length; at++) target[at] = Of(source[at]);
    });

    private static char Of(char character) => character switch
    {
        >= '\uFF01' and <= '\uFF5E' => (char)(character - 0xFEE0),
        '\u3000' or '\u00A0' => ' ',
        _ when Raised.IndexOf(character, StringComparison.Ordinal) is var raised and >= 0 => (char)('0' + raised),
        _ when Lowered.IndexOf(character, StringComparison.Ordinal) is var lowered and >= 0 => (char)('0' + lowered),
        _ => character,
    };
}
