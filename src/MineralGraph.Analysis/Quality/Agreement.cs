using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace MineralGraph.Analysis.Quality;

/// <summary>When a statement agrees with a gold fact of its document.</summary>
internal static partial class Agreement
{
    private static readonly FrozenSet<string> WithoutObject = new[] { "policy_date", "concentration" }.ToFrozenSet();

    internal static bool Holds(GoldFact gold, FoundFact found)
    {
        var (wanted, given) = (gold.Fact, found.Fact);
        if (wanted.Predicate != given.Predicate) return false;
        if (!(wanted.Subject.Kind == "policy" ? PolicyAgrees(gold, found) : EndAgrees(wanted.Subject, given.Subject))) return false;
        if (!WithoutObject.Contains(wanted.Predicate) && !EndAgrees(wanted.Object, given.Object)) return false;
        if (wanted.Predicate == "policy_date") return wanted.Year == given.Year;
        if (wanted.Year is > 0 && given.Year is > 0 && wanted.Year != given.Year) return false;
        return gold.RefusesValue ? given.Value is null : BaseQuantity.Agree(wanted.Value, given.Value);
    }

    private static bool EndAgrees(NamedEnd? gold, NamedEnd? found) =>
        gold is null || found is null ? gold is null && found is null : gold.Spellings.Any(spelling => NameAgrees(spelling, found));

    private static bool NameAgrees(NamedEnd gold, NamedEnd found)
    {
        if (gold.Name.Length > 0 && Words.Fold(gold.Name) == Words.Fold(found.Name)) return true;
        var kinds = new[] { gold.Kind, found.Kind };
        if (kinds.Contains("commodity") || kinds.Contains("country")) return false;
        if (kinds.Contains("host")) return Words.Fold(gold.Surface).Length > 0 && Words.Fold(gold.Surface) == Words.Fold(found.Surface);
        var longest = kinds.Contains("use") ? 2.5 : 5;
        var others = new[] { found.Name, found.Surface, found.Label ?? "" };
        return new[] { gold.Name, gold.Surface }.Any(name => others.Any(other => Words.Agree(name, other, longest)));
    }

    // A policy that the text only describes has no name to compare: there, the place and the measure decide.
    private static bool PolicyAgrees(GoldFact gold, FoundFact found)
    {
        if (EndAgrees(gold.Fact.Subject, found.Fact.Subject)) return true;
        if (found.Fact.Subject.Kind != "policy" || NamedPolicy().IsMatch(gold.Fact.Subject.Surface)) return false;
        var isNear = found.Places.Any(place => place.Document == gold.Document && place.Line is { } line && gold.Line is { } wanted && Math.Abs(line - wanted) <= 2);
        return isNear && (gold.Fact.Predicate != "regulates" || gold.Fact.Measure == found.Fact.Measure);
    }

    [GeneratedRegex(@"[《“""]|(条例|法|规划|计划|办法|目录|方案|公告|战略|意见|通知|[Aa]ct|[Rr]egulation|[Ss]trategy|[Pp]lan|[Dd]irective|[Ii]nitiative|[Ll]aw)$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex NamedPolicy();
}
