using System.Text.RegularExpressions;
using MineralGraph.Ingest.Judging;
using MineralGraph.Ingest.Lexicons;
using MineralGraph.Ingest.Reading;
using MineralGraph.Ingest.Recognition;
using MineralGraph.Ingest.Segmentation;
using MineralGraph.Model;

namespace MineralGraph.Ingest.Tables;

/// <summary>
/// Reads tables of figures by year, as summaries of one commodity print them: below a line of years, rows of what is measured in one country, or of countries
/// with their production and reserves. The commodity and the unit are those that the text above names last.
/// </summary>
internal sealed partial class YearTables(Knowledge knowledge)
{
    private const int WidestTopic = 60;
    private const int LeastYears = 2;

    private readonly Recogniser recogniser = new(knowledge.Lexicon, knowledge.Units, knowledge.NamePatterns);
    private readonly YearRows rows = new(knowledge);

    /// <summary>What the tables say; the numbers of the lines that they take up are added to those taken.</summary>
    internal List<Finding> Find(SourceText source, List<SourceLine> lines, HashSet<int> taken)
    {
        var findings = new List<Finding>();
        var topic = new YearTopic(null, null);
        YearTable? table = null;
        var caption = "";
        foreach (var line in lines)
        {
            if (line.IsBlank || taken.Contains(line.Number)) continue;
            topic = Topic(topic, line);
            if (IsCaption(line)) (caption, table) = (line.Text, null);
            if (table is not null && rows.Read(source, line, table, topic) is { } read)
            {
                findings.AddRange(read);
                taken.Add(line.Number);
            }
            else if (YearsOf(line) is { } years)
            {
                table = YearTable.Of(years, $"{caption} {line.Text}", table, CountryOf(line.Text) ?? CountryOf(caption));
                taken.Add(line.Number);
            }
            else if (table is not null) table = table.Past(line);
            else if (Group().IsMatch(line.Text) && line.Text.Length <= WidestTopic && caption.Length > 0) caption += " " + line.Text;
        }

        return findings;
    }

    private YearTopic Topic(YearTopic topic, SourceLine line)
    {
        if (DataIn().Match(line.Text) is { Success: true } unit) return topic with { Unit = unit.Groups["unit"].Value };
        if (line.Text.Length > WidestTopic || line.EndsSentence || line.Text.Any(char.IsAsciiDigit) && !char.IsAsciiDigit(line.Last)) return topic;
        var named = recogniser.Find(line.Text, "en").OfType<Mention.OfEntity>().Where(mention => (mention.Kinds & EntityKinds.Commodity) != 0).ToList();
        var isTitle = named.Count == 1 && named[0].Span.Start <= 1 && named[0].Span.Length * 2 >= line.Text.Length;
        return isTitle && named[0].SenseOf(EntityKinds.Commodity) is { } sense && sense.Kind == EntityKinds.Commodity && sense.Entities.Length == 1 ? topic with { Commodity = sense.Entities[0] } : topic;
    }

    private static bool IsCaption(SourceLine line) => line.Text.Length <= 120 && Caption().IsMatch(line.Text);

    private static List<TableYear>? YearsOf(SourceLine line)
    {
        var years = Year().Matches(line.Text).Select(match => new TableYear(int.Parse(match.Groups["year"].ValueSpan, System.Globalization.CultureInfo.InvariantCulture), match.Groups["mark"].Length > 0)).ToList();
        var rest = Year().Replace(line.Text, "");
        return years.Count >= LeastYears && !rest.Any(char.IsAsciiDigit) && !line.EndsSentence ? years : null;
    }

    private EntityId? CountryOf(string text) =>
        recogniser.Find(text, "en").OfType<Mention.OfEntity>().Select(mention => mention.SenseOf(EntityKinds.Country)).FirstOrDefault(sense => sense is not null)?.Entities[0];

    [GeneratedRegex(@"[(\[]data in (?<unit>[^,;()\[\]]+?)( of| unless|,|;|\)|\]| gross)", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex DataIn();

    [GeneratedRegex(@"^(salient statistics|world .*(production|capacity|reserves)|.*\b(mine|refinery|world|smelter) production\b.*(reserves|:)\s*\d?$)", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Caption();

    [GeneratedRegex(@"production|capacity|reserves", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Group();

    [GeneratedRegex(@"(?<![\d,.–-])(?<year>(19|20)\d{2})(?<mark> ?e|p|r)?(?![\d,.–-])", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Year();
}
