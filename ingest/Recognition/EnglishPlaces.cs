using System.Text.RegularExpressions;
using MineralGraph.Ingest.Cleaning;
using MineralGraph.Ingest.Lexicons;
using MineralGraph.Model;

namespace MineralGraph.Ingest.Recognition;

/// <summary>Places in English that no list holds: those that share the word for their rank (Kimble, Sutton and Mason Counties; the counties of Kimble and Mason), and towns that something lies near.</summary>
internal static partial class EnglishPlaces
{
    internal static IEnumerable<Mention.OfEntity> Find(string text) => Ranked(text).Concat(Towns(text));

    private static IEnumerable<Mention.OfEntity> Ranked(string text) =>
        from list in Behind().Matches(text).Concat(Before().Matches(text))
        from Capture name in list.Groups["name"].Captures
        where !IsOrdinary(name.Value)
        select Place(name, $"{name.Value} {Singular(list.Groups["rank"].Value)}");

    private static IEnumerable<Mention.OfEntity> Towns(string text) =>
        from list in Near().Matches(text)
        where !Site().IsMatch(text, list.Index + list.Length)
        from Capture name in list.Groups["name"].Captures
        where !IsOrdinary(name.Value)
        select Place(name, name.Value);

    private static Mention.OfEntity Place(Capture words, string name) =>
        new(new TextSpan(words.Index, words.Index + words.Length), words.Value, [new Sense(EntityKinds.Region, [new EntityId("region", name)])]);

    private static bool IsOrdinary(string name) => name is "The" or "These" or "Both" or "Several" or "Two" or "Three" or "Other" or "Many" or "In" or "All" or "Some";

    private static string Singular(string rank) =>
        char.ToUpperInvariant(rank[0]) + (rank.EndsWith("ies", StringComparison.Ordinal) ? rank[1..^3] + "y" : rank.EndsWith('s') ? rank[1..^1] : rank[1..]);

    private const string Name = @"(?<name>\p{Lu}[\p{L}'’]+([ -]((de|da|do|dos|del|la|el) )?\p{Lu}[\p{L}'’]+){0,2})";
    private const string Rank = "(?<rank>[Cc]ount(ies|y)|[Dd]istricts?|[Pp]rovinces?|[Dd]epartments?|[Pp]refectures?|[Mm]unicipalit(ies|y)|[Oo]blasts?)";

    [GeneratedRegex($@"\b{Name}(, {Name}){{0,8}},? (and|or) {Name} {Rank}\b", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex Behind();

    [GeneratedRegex($@"\b{Rank} of {Name}(, {Name}){{0,8}}(,? and {Name})?", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex Before();

    [GeneratedRegex($@"\b([Nn]ear|[Nn]earby|close to|outside|city of|town of|village of|community of)( the (city|town|village|community) of)? {Name}((,| and| or|, and) {Name}(?!,))?", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex Near();

    // Near the Longreef mine: what it lies near is no town.
    [GeneratedRegex(@"\G[ -]([a-z-]+ )?([Mm]ine|[Pp]roject|[Dd]eposit|[Pp]roperty|[Cc]omplex|[Pp]lant|[Oo]perations?|[Ss]melter|[Rr]efinery)", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex Site();
}
