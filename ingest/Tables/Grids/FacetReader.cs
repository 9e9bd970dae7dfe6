using System.Globalization;
using System.Text.RegularExpressions;
using MineralGraph.Ingest.Lexicons;
using MineralGraph.Ingest.Linking;
using MineralGraph.Ingest.Recognition;
using MineralGraph.Model;

namespace MineralGraph.Ingest.Tables.Grids;

/// <summary>Reads what a header, a row's name or a caption says.</summary>
internal sealed partial class FacetReader(Knowledge knowledge)
{
    private const EntityKinds Sites = EntityKinds.Country | EntityKinds.Region | EntityKinds.Deposit | EntityKinds.Org;

    private readonly Recogniser recogniser = new(knowledge.Lexicon, knowledge.Units, knowledge.NamePatterns);
    private readonly QuantityRecogniser quantities = new(knowledge.Units);

    /// <summary>What a header or a caption says; of several commodities or places none counts.</summary>
    internal Facets Read(string words, string language)
    {
        var named = Named(words, language);
        var years = Year().Matches(words);
        return new Facets
        {
            Commodity = Only(named, EntityKinds.Commodity),
            Site = Only(named, Sites),
            Meaning = knowledge.Columns.FirstOrDefault(rule => rule.Cell != CellKind.Year && rule.Fits(words)),
            Measure = Rank().IsMatch(words) ? "rank" : Share().IsMatch(words) ? "share" : null,
            Year = years.Count == 1 ? new TableYear(int.Parse(years[0].Groups["year"].ValueSpan, CultureInfo.InvariantCulture), years[0].Groups["mark"].Success || Estimated().IsMatch(words)) : null,
            Modality = Forecast().IsMatch(words) ? "forecast" : null,
            Unit = UnitIn(words),
            IsBare = IsBare(words, named),
            IsOfOther = Other().IsMatch(words),
        };
    }

    /// <summary>The measures that a caption names, in the order in which it names them.</summary>
    internal IEnumerable<ColumnRule> MeasuresIn(string caption) =>
        knowledge.Columns.Where(rule => rule.IsOfFigures && rule.Fits(caption)).OrderBy(rule => rule.Header.Match(caption).Index);

    /// <summary>Whether words say what cells mean.</summary>
    internal bool IsMeasure(string words) => knowledge.Columns.Any(rule => rule.Cell is not (CellKind.Year or CellKind.Name) && rule.Fits(words));

    /// <summary>What the header of the names of rows says that they name.</summary>
    internal Facets ReadNamesHeader(string words) => Facets.None with { Meaning = knowledge.Columns.FirstOrDefault(rule => rule.Cell == CellKind.Name && rule.Fits(words)) };

    /// <summary>What the name of a row says, by what its header says that it names.</summary>
    internal Facets ReadName(string words, ColumnRule? header, string language)
    {
        var name = Mark().Replace(words, "").Trim();
        if (FigureCell.IsYear(name)) return Read(name, language);
        if (header is { Cell: CellKind.Name, Predicate: "deposit" or "org" } named) return Facets.None with { Site = SiteNamed(name, named.Predicate, language) };
        if (header is { Cell: CellKind.Name, Predicate: "use" }) return Facets.None with { Use = Rest().IsMatch(name) ? null : new EntityId("use", name), IsRest = Rest().IsMatch(name) };
        var facets = Read(name, language) with { Unit = UnitIn(name) };
        if (World().IsMatch(name)) return facets with { Site = WholeWorld.Entity, Year = null };
        return facets with { IsTotal = Total().IsMatch(name), IsRest = Rest().IsMatch(name), Year = facets.Meaning is { IsOfFigures: true } ? facets.Year : null };
    }

    /// <summary>What is measured, in the unit that is written.</summary>
    internal Quantity? Quantity(FigureCell figure, string? unit)
    {
        var written = figure.Unit.Length > 0 ? figure.Unit : unit;
        if (written is null) return new Quantity(figure.Number, figure.Max, "", figure.Comparator, new NormalisedValue(figure.Number, figure.Max ?? figure.Number, ""));
        return quantities.InUnit(written, figure.Number, figure.Max, figure.Comparator) is { Normalised.Dimension.Length: > 0 } quantity ? quantity : null;
    }

    private EntityId SiteNamed(string name, string kind, string language) =>
        Named(name, language).Select(mention => mention.SenseOf(kind == "org" ? EntityKinds.Org : EntityKinds.Deposit)).OfType<Sense>().Select(sense => (EntityId?)sense.Entities[0]).FirstOrDefault() ?? new EntityId(kind, name);

    private List<Mention.OfEntity> Named(string words, string language) => [.. recogniser.Find(words, language).OfType<Mention.OfEntity>()];

    private static EntityId? Only(List<Mention.OfEntity> named, EntityKinds kinds)
    {
        var entities = named.Select(mention => mention.Senses.FirstOrDefault(sense => (sense.Kind & kinds) != 0)).OfType<Sense>().Select(sense => sense.Entities[0]).Distinct().ToList();
        return entities.Count == 1 ? entities[0] : null;
    }

    private string? UnitIn(string words) =>
        Unit().Matches(words).SelectMany(match => match.Groups["unit"].Value.Split(',', '，', ';', '；')).Select(written => YearBehind().Replace(written, "").Trim()).FirstOrDefault(written => written.Length > 0 && quantities.InUnit(written, 1, null, Comparator.Equal) is { Normalised.Dimension.Length: > 0 });

    // Without years, units, names and words of measure, nothing is left.
    private static bool IsBare(string words, List<Mention.OfEntity> named)
    {
        var rest = named.Where(mention => (mention.Kinds & (Sites | EntityKinds.Commodity)) != 0).Aggregate(words, (left, mention) => left.Replace(mention.Words, "", StringComparison.Ordinal));
        rest = Filler().Replace(Unit().Replace(Year().Replace(rest, ""), ""), "");
        return !rest.Any(char.IsLetter);
    }

    [GeneratedRegex(@"(?<!\d)(?<year>(18|19|20)\d{2})(?!\d)(?<mark>\s?\(?(e|E|估计?|estimated?)\)?(?![a-z]))?", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex Year();

    [GeneratedRegex(@"占比|比重|份额|比例|百分比|占总|占全球|占世界|占全国|\bshare\b|percent(age)? of|% of", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 10_000)]
    private static partial Regex Share();

    [GeneratedRegex(@"排名|位次|名次|排序|\brank(ing)?\b", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 10_000)]
    private static partial Regex Rank();

    [GeneratedRegex(@"预测|预计|展望|forecast|projected|outlook|20\d\d\s?\(?[fFE]\)?$", RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex Forecast();

    // 万吨/年份 heads figures with their years behind a stroke; it is no rate.
    [GeneratedRegex(@"\s?/\s?(年份|year)\s*$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 10_000)]
    private static partial Regex YearBehind();

    [GeneratedRegex(@"[(（\[](数据)?(单位\s?[:：]?|data in |in )?(?<unit>[^()（）\[\]]{1,60}?)( unless [^()\[\]]*)?[)）\]]|单位\s?[:：]\s?(?<unit>[^\s)）;；。]{1,16})|[,，/]\s?(?<unit>[^,，()（）/\d]{1,30})$|\b(data )?in (?<unit>(thousand |million )?(metric )?(tons|tonnes|kilograms|kg|carats))|(?<unit>%)$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 10_000)]
    private static partial Regex Unit();

    [GeneratedRegex(@"^(全球|世界|全世界)(合计|总计|总量|总和|共计)?$|^world\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 10_000)]
    private static partial Regex World();

    [GeneratedRegex(@"^(合计|总计|总量|共计|(grand )?total)( \(rounded\))?$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 10_000)]
    private static partial Regex Total();

    [GeneratedRegex(@"其他|其它|其余|小计|平均|\bothers?\b|\bsubtotal\b|\baverage\b|rest of", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 10_000)]
    private static partial Regex Rest();

    [GeneratedRegex(@"[*†‡①-⑩]+|\[\d+\]|(?<=[\u4e00-\u9fff\p{L})])\s?\d{1,2}(,\s?\d{1,2})*$", RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex Mark();

    [GeneratedRegex(@"进口量|进口额|进口来源|价格|均价|单价|库存|增长|增速|增幅|同比|环比|变化|品位|年限|就业|产值|金额|收入|成本|\bimports? (for|from|of)|^imports?\b|price|stocks?\b|employment|shipments?|recycl|growth|change|\bgrade|\bcost|revenue|\bvalue of", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 10_000)]
    private static partial Regex Other();

    [GeneratedRegex(@"[(（]\s?(e|估计?|预估|estimated?)\s?[)）]", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 10_000)]
    private static partial Regex Estimated();

    [GeneratedRegex(@"占比重|占比例|占百分比|占比|比重|份额|百分比|比例|占|总数|总产量|总储量|总量|的|数值|数量|合计|总量|年度|年底|年末|年|第|数据|实际|估计|预测|预计|排名|位次|名次|share|percentage|percent|of|total|value|rank(ing)?|estimated?|forecast|actual|amount|the|in", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 10_000)]
    private static partial Regex Filler();
}
