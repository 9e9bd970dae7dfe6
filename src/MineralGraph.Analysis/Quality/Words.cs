using System.Text.RegularExpressions;
using MineralGraph.Model;

namespace MineralGraph.Analysis.Quality;

/// <summary>When two wordings name the same thing.</summary>
internal static partial class Words
{
    internal static string Fold(string? text) => Ignored().Replace(CompatibilityForm.Of(text ?? "").ToLowerInvariant(), "");

    /// <summary>One holds the other without being several times as long, or most of their pairs of characters are shared.</summary>
    internal static bool Agree(string one, string other, double longest)
    {
        var (a, b) = (Fold(one), Fold(other));
        if (a.Length == 0 || b.Length == 0) return false;
        var (shorter, longer) = a.Length <= b.Length ? (a, b) : (b, a);
        if (a == b || shorter.Length >= 2 && longer.Contains(shorter, StringComparison.Ordinal) && longer.Length <= longest * shorter.Length) return true;
        var (x, y) = (Pairs(a), Pairs(b));
        return 2.0 * x.Intersect(y).Count() / (x.Count + y.Count) >= 0.6;
    }

    private static HashSet<string> Pairs(string text)
    {
        var pairs = Enumerable.Range(0, Math.Max(0, text.Length - 1)).Select(at => text.Substring(at, 2)).ToHashSet();
        return pairs.Count > 0 ? pairs : [text];
    }

    [GeneratedRegex(@"[\s\u3000·,，。、;；:：()（）\[\]【】《》“”""'’‘*<>/\\_‒–—-]+", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Ignored();
}
