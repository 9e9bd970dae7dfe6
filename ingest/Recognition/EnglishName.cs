using System.Collections.Frozen;
using System.Text.RegularExpressions;
using MineralGraph.Ingest.Lexicons;

namespace MineralGraph.Ingest.Recognition;

/// <summary>A proper name within a stretch of English: its last words that begin with a capital, with the small words between them.</summary>
internal static partial class EnglishName
{
    private static readonly string[] Between = ["of", "and", "on", "for", "the", "de", "du", "del", "la"];

    // What begins a sentence or describes a thing, and names nothing.
    private static readonly FrozenSet<string> Ordinary = (
        "eastern western northern southern north south east west the this that these those each every some many most several other another all both no its their our his her one two three four five six seven eight nine ten hundreds thousands in at from by on for with under since although while as when where "
        + "if and but or however only first second third large larger largest small smaller major main rich current recent proven known important primary secondary similar such any few open underground mining mineral minerals ore ores critical strategic world global domestic "
        + "national local former old historic historical economic commercial industrial significant sulfide sulphide hydrothermal sedimentary magmatic alluvial placer rocks rock coastal metal metals element elements about after before during near within through over most "
        + "total additional further future potential new state-owned federal government international today there here it they we you what which who whose how why not also then thus even still once until because production exploration development construction operating "
        + "operation operations deposit deposits mine mines project projects company companies type types porphyry skarn pegmatite vein laterite placers primary active closed abandoned joint so-called high-grade low-grade world-class independent separate single individual key significant notable huge giant vast sizeable sizable numerous various certain estimated annual total monthly quarterly combined average selected announced planned proposed remaining leading flagship idle idled suspended restarted reopened greenfield brownfield advanced advancing emerging early-stage late-stage undeveloped junior senior integrated dedicated notably namely like many most every each main other top big bigger biggest richest oldest deepest famous hard rock hard-rock "
        + "january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday").Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> Openers = "the under in by with since for although while as".Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    internal static (int Index, int Length) Within(string text, int index, int length, EntityKinds kind)
    {
        var (end, at, start) = (index + length, index + length, -1);
        while (end > index && text[end - 1] == ' ') end--;
        at = end;
        while (at > index)
        {
            var word = text.LastIndexOf(' ', at - 1, at - index) + 1;
            if (word <= index) word = index;
            // Adit Corporation's Longreef: what has an owner is called by what stands behind it.
            if (kind is EntityKinds.Deposit or EntityKinds.Org && start >= 0 && text.AsSpan(word, at - word).TrimEnd() is [.., '\'' or '’', 's']) break;
            var first = text[word];
            if (char.IsUpper(first) || start >= 0 && char.IsDigit(first)) start = word;
            else if (start < 0 && !char.IsDigit(first) || start >= 0 && !MayJoin(text[word..at].Trim(), kind)) break;
            at = Math.Max(index, word - 1);
            if (word == index) break;
        }

        var passed = kind == EntityKinds.Policy ? Openers : Ordinary;
        for (var space = end; start >= 0 && start < end; start = space + 1)
        {
            space = text.IndexOf(' ', start, end - start) is var found and >= 0 ? found : end;
            if (!passed.Contains(text[start..space]) && !(passed == Ordinary && Kind().IsMatch(text[start..space])) && !(passed == Ordinary && Between.Contains(text[start..space]))) break;
        }

        if (start >= end) start = -1;
        return start < 0 ? (index, 0) : (start, end - start);
    }

    // The Foxtail and Heron mines are two.
    private static bool MayJoin(string word, EntityKinds kind) => Between.Contains(word) && !(word == "and" && kind == EntityKinds.Deposit);

    // Indium-rich, porphyry-type: of what kind a deposit is.
    [GeneratedRegex("-(rich|bearing|based|type|hosted|grade|style|scale|dominated|related)$|zoic$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 10_000)]
    private static partial Regex Kind();
}
