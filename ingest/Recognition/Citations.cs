using System.Text.RegularExpressions;
using MineralGraph.Ingest.Cleaning;
using MineralGraph.Ingest.Lexicons;

namespace MineralGraph.Ingest.Recognition;

/// <summary>Tells which English brackets name a source by its author and year, "(Okoro and others, 2031; Survey, 2032a)": what stands in them is said of nothing.</summary>
internal static partial class Citations
{
    private const EntityKinds Said = EntityKinds.Commodity | EntityKinds.Host | EntityKinds.Deposit;

    internal static List<Mention> LeaveOut(List<Mention> mentions, string text)
    {
        foreach (Match bracket in Bracket().Matches(text))
        {
            var span = new TextSpan(bracket.Index, bracket.Index + bracket.Length);
            var inside = mentions.Where(mention => span.Contains(mention.Span)).ToList();
            if (inside.Count > 0 && IsCitation(text, span, inside)) mentions.RemoveAll(mention => span.Contains(mention.Span));
        }

        return mentions;
    }

    // (Peru, 2017) says where and when: beside what the lexicons know, an author must stand there.
    private static bool IsCitation(string text, TextSpan bracket, List<Mention> inside)
    {
        if (inside.Exists(mention => mention is Mention.OfQuantity || mention is Mention.OfEntity { Kinds: var kinds } && (kinds & Said) != 0)) return false;
        var rest = text[bracket.Start..bracket.End].ToCharArray();
        foreach (var place in inside.OfType<Mention.OfEntity>().Where(mention => (mention.Kinds & EntityKinds.Org) == 0)) rest.AsSpan(place.Span.Start - bracket.Start, place.Span.Length).Fill(' ');
        return rest.Any(char.IsUpper);
    }

    [GeneratedRegex(@"\((see |refer to |fig|table |[A-Z])[^()%$]{0,160}?, (18|19|20)\d\d[a-z]?(, ?[a-z]\b)*(; ?[^()%$]{0,120})?\)", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex Bracket();
}
