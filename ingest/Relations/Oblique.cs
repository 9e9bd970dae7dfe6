using System.Text.RegularExpressions;
using MineralGraph.Ingest.Coordination;
using MineralGraph.Ingest.Lexicons;

namespace MineralGraph.Ingest.Relations;

/// <summary>Tells which metals a sentence names without speaking of them: what a preposition governs, and in English what somebody else works.</summary>
internal static partial class Oblique
{
    private const int LongestLead = 40;

    /// <summary>Whether a metal stands behind a preposition: "alloyed in small amounts with aluminium".</summary>
    internal static bool Is(Token token, AnalysedSentence sentence) =>
        sentence.Sentence.Language == "zh" ? IsChinese(token, sentence.Normalised) : IsMetal(token, sentence) && Governed().IsMatch(sentence.Normalised[Math.Max(0, token.Span.Start - LongestLead)..token.Span.Start]);

    /// <summary>Whether a Chinese metal stands in a list of where something is held: 富集于铝土矿、磷灰岩、煤.</summary>
    internal static bool IsWhere(Token token, AnalysedSentence sentence) => Held().IsMatch(sentence.Normalised[Math.Max(0, token.Span.Start - LongestLead)..token.Span.Start]);

    [GeneratedRegex("(伴生|共生|赋存|存在|分散|富集|聚集|产出|分布|见|含|混入)[于在]([^，。;:于在]{1,8}、)*$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex Held();

    /// <summary>Whether a metal stands for those who work it, as the one that something else is a by-product of.</summary>
    internal static bool IsWorked(Token token, AnalysedSentence sentence) => IsMetal(token, sentence) && WorkedMetal.IsIn(sentence.Normalised, token.Core) && Is(token, sentence);

    // 多伴生于钨矿中, 来自铜、镍: where something comes from is not what is spoken of.
    private static bool IsChinese(Token token, string text) => (token.Kinds & EntityKinds.Commodity) != 0
        && (Source().IsMatch(text[Math.Max(0, token.Span.Start - LongestSource)..token.Span.Start]) || token.Span.Start > 0 && text[token.Span.Start - 1] is '与' or '同' or '跟' or '和' && Company().IsMatch(text, token.Span.End));

    // 铋多同钨、锡共生，…: who keeps company with what is spoken of.
    [GeneratedRegex(@"\G(矿|矿床|矿石)?(等)?[^，。;\uE000-\uE1FF]{0,6}?(共生|伴生|相伴|共存|共伴生)", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex Company();

    private const int LongestSource = 4;

    [GeneratedRegex("(伴生|共生|赋存|存在|分散|富集|产出|分布|来源|取自|产|进入|混入)[于在]$|(来|产|取|源|出|得)自于?$|[从由靠]$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex Source();

    private static bool IsMetal(Token token, AnalysedSentence sentence) => sentence.Sentence.Language == "en" && (token.Kinds & EntityKinds.Commodity) != 0;

    [GeneratedRegex(@"(^|[ ,;(])(in|from|by|with|to|for|than|during|after|before|like|unlike|into|on|as|through|via|doping|replacing|containing|instead of|form of|(by-?|co-?)?products? of|alloys? of|compounds? of)( the| a| an| some| other)?( [a-z-]+)? $", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex Governed();
}
