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
        var reading = new YearReading();
        foreach (var line in lines.Where(line => !line.IsBlank && !taken.Contains(line.Number)))
        {
            reading = reading with { Topic = Topic(reading.Topic, line) };
            var caption = CaptionIn(line);
            if (caption.Length > 0) reading = new YearReading { Topic = reading.Topic, Caption = caption };
            if (reading.Table is not null && rows.Read(source, line, reading) is { } read)
            {
                findings.AddRange(read);
                taken.UnionWith([reading.Header, line.Number, .. reading.LabelBefore is { } label ? new[] { label.Number } : []]);
                reading = reading with { LabelBefore = null };
            }
            else if (YearsOf(line) is { } years)
                reading = reading with { Table = YearTable.Of(years, reading, line.Text, CountryOf(line.Text) ?? CountryOf(reading.Caption)), Header = line.Number };
            else if (caption.Length == 0) reading = Past(reading, line);
        }

        return findings;
    }

    private static YearReading Past(YearReading reading, SourceLine line)
    {
        if (reading.Table is { } table) return reading with { Table = table.Past(line), LabelBefore = line.Last != ':' ? line : null };
        return Group().IsMatch(line.Text) && line.Text.Length <= WidestTopic && reading.Caption.Length > 0 ? reading with { Heads = $"{reading.Heads} {line.Text}" } : reading;
    }

    // The commodity is the title's, or else the one whose content the data are in.
    private YearTopic Topic(YearTopic topic, SourceLine line)
    {
        var unit = DataIn().Match(line.Text);
        var title = unit.Success ? line.Text[..unit.Index].TrimEnd() : line.Text;
        if (unit.Success) topic = topic with { Unit = unit.Groups["unit"].Value };
        if (title.Length == 0) return topic.Commodity is null ? topic with { Commodity = Named(unit.Groups["content"].Value, isTitle: false) } : topic;
        if (title.Length > WidestTopic || line.EndsSentence && !unit.Success || title.Any(char.IsAsciiDigit) && !char.IsAsciiDigit(title[^1])) return topic;
        if (Named(title, isTitle: true) is not { } commodity) return topic;
        // What one commodity's data are in says nothing of the next one's.
        return topic with { Commodity = commodity, Unit = unit.Success || commodity == topic.Commodity ? topic.Unit : null };
    }

    private EntityId? Named(string text, bool isTitle)
    {
        var named = recogniser.Find(text, "en").OfType<Mention.OfEntity>().Where(mention => (mention.Kinds & EntityKinds.Commodity) != 0).ToList();
        var fits = named.Count == 1 && (!isTitle || named[0].Span.Start <= 1 && named[0].Span.Length * 2 >= text.Length);
        return fits && named[0].SenseOf(EntityKinds.Commodity) is { } sense && sense.Kind == EntityKinds.Commodity && sense.Entities.Length == 1 ? sense.Entities[0] : null;
    }

    // "World Production and Reserves: The estimates for Peru were raised.": what stands before the remark.
    private static string CaptionIn(SourceLine line)
    {
        var colon = line.Text.IndexOf(": ", StringComparison.Ordinal);
        var caption = line.Text.Length > WidestCaption && colon > 0 ? line.Text[..colon] : line.Text;
        return caption.Length <= WidestCaption && Caption().IsMatch(caption) ? caption : "";
    }

    private const int WidestCaption = 120;

    private static List<TableYear>? YearsOf(SourceLine line)
    {
        var years = Year().Matches(line.Text).Select(match => new TableYear(int.Parse(match.Groups["year"].ValueSpan, System.Globalization.CultureInfo.InvariantCulture), match.Groups["mark"].Length > 0)).ToList();
        var rest = Year().Replace(line.Text, "");
        return years.Count >= LeastYears && !rest.Any(char.IsAsciiDigit) && !line.EndsSentence ? years : null;
    }

    private EntityId? CountryOf(string text) =>
        recogniser.Find(text, "en").OfType<Mention.OfEntity>().Select(mention => mention.SenseOf(EntityKinds.Country)).FirstOrDefault(sense => sense is not null)?.Entities[0];

    [GeneratedRegex(@"[(\[]data in (?<unit>[^,;()\[\]]+?)(( of|,)(?<content>[^,;()\[\]]*?) (content|equivalent)\b| of| contained| unless|,|;|\)|\]| gross)", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 10_000)]
    private static partial Regex DataIn();

    [GeneratedRegex(@"^(salient statistics|world .*(production|capacity|reserves)|.*\b(mine|refinery|world|smelter) production\b.*(reserves|:)\s*\d?$)", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 10_000)]
    private static partial Regex Caption();

    [GeneratedRegex(@"production|capacity|reserves", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 10_000)]
    private static partial Regex Group();

    [GeneratedRegex(@"(?<![\d,.–-])(?<year>(19|20)\d{2})(?<mark> ?e|p|r)?(?![\d,.–-])", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex Year();
}
