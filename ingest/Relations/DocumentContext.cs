using System.Collections.Frozen;
using System.Text.RegularExpressions;
using MineralGraph.Ingest.Judging;
using MineralGraph.Ingest.Lexicons;
using MineralGraph.Ingest.Linking;
using MineralGraph.Ingest.Recognition;
using MineralGraph.Model;

namespace MineralGraph.Ingest.Relations;

/// <summary>What the reader of a document has in mind at a place: the headings above, the subject of the sentence before, the country it speaks of.</summary>
internal sealed partial class DocumentContext
{
    private const int LongestSaid = 400;

    private readonly Outline outline = new();
    private readonly List<AnalysedSentence> recent = [];
    private int block = -1;
    private readonly OwnPolicy? own;
    private readonly HashSet<EntityId> regulated = [];
    private readonly List<EntityId> titles = [];
    private const int LongestShortTitle = 2;
    private EntityId? named;
    private int sincePolicy;
    private Mention.OfTime? told;
    private string measured = "";

    internal DocumentContext(EntityId? homeCountry, OwnPolicy? ownPolicy)
    {
        HomeCountry = homeCountry;
        own = ownPolicy;
    }

    /// <summary>Reads what the words of a name name themselves; null where nobody asks.</summary>
    internal PhraseReader? Names { get; init; }

    /// <summary>The policy that the document itself is, or reports: named by its opening sentences.</summary>
    internal RelationEnd? OwnPolicy => own?.End;

    /// <summary>The policy that the sentences right before spoke of, by a name or in other words.</summary>
    internal RelationEnd? PolicySaid { get; private set; }

    /// <summary>An end as the document means it: the number under which its own policy was issued, and the last word of a title (《规划》), stand for that policy; null where it means none that was named.</summary>
    internal RelationEnd? Meant(RelationEnd end)
    {
        if (end.Entity.Kind != "policy") return end;
        var meant = own is { } mine && mine.IsNumberedAs(end.Entity) ? mine.End.Entity : end.Entity.Name.Length > LongestShortTitle ? end.Entity : TitleEndingIn(end.Entity.Name);
        return meant is { } policy ? end with { Entity = policy, Year = policy == OwnPolicy?.Entity ? OwnPolicy.Year : null } : null;
    }

    private EntityId? TitleEndingIn(string shortTitle) =>
        titles.FindLast(title => Bracketed().Replace(title.Name, "").EndsWith(shortTitle, StringComparison.Ordinal)) is { Name: { } } title ? title : null;

    /// <summary>Whether the document's own policy is known by now to regulate one of these.</summary>
    internal bool IsRegulated(IEnumerable<EntityId> commodities) => commodities.Any(regulated.Contains);

    /// <summary>Keeps in mind what the document's own policy regulates.</summary>
    internal void Learn(IEnumerable<Finding> findings)
    {
        var policies = findings.Where(finding => finding.Content.From.Kind == "policy").ToList();
        regulated.UnionWith(policies.Where(finding => finding.Content.Predicate == "regulates" && finding.Content.From == OwnPolicy?.Entity).Select(finding => finding.Content.To).OfType<EntityId>());
        if ((policies.MaxBy(finding => finding.FromWords.Length)?.Content.From ?? named) is { } said)
        {
            var year = policies.Find(finding => finding.Content.From == said && finding.Content.Year is not null)?.Content.Year ?? (PolicySaid is { } before && before.Entity == said ? before.Year : null);
            (PolicySaid, sincePolicy) = (new RelationEnd(said, "", null, null) { Year = year }, 0);
        }
        else if (++sincePolicy > Remembered) PolicySaid = null;
    }

    /// <summary>The country that a document speaks of when it names none, where there is one.</summary>
    internal EntityId? HomeCountry { get; }

    /// <summary>How many sentences back one still knows what was spoken of.</summary>
    internal const int Remembered = 3;

    internal AnalysedSentence? Before => recent.Count > 0 ? recent[^1] : null;

    /// <summary>The sentences before that name something, from the nearest.</summary>
    internal IEnumerable<AnalysedSentence> Recent => recent.AsEnumerable().Reverse();

    /// <summary>The time that holds on behind a semicolon: 2017年，…；… speaks of 2017 to its end.</summary>
    internal Mention.OfTime? TimeBefore { get; private set; }

    /// <summary>The one time that the sentences before in the same paragraph spoke of, where this one names none and does not say that it is about now.</summary>
    internal Mention.OfTime? TimeSpoken { get; private set; }

    /// <summary>The time that what a rule finds is of, where its sentence names none: figures keep the time of their paragraph.</summary>
    internal Mention.OfTime? TimeFor(Rule rule) => TimeBefore ?? (Figured.Contains(rule.Predicate) ? TimeSpoken : null);

    /// <summary>What stands before it in its block up to a semicolon each: it may leave out what they said.</summary>
    internal string Said { get; private set; } = "";

    /// <summary>The places that pronouns mean.</summary>
    internal PointedPlaces Pointed { get; } = new();

    /// <summary>What the sentence before in the paragraph measured, where this one has figures and does not tell of what: 秘鲁45吨，…; else nothing.</summary>
    internal string Measured { get; private set; } = "";

    /// <summary>The list whose items are being read.</summary>
    internal AnnouncedList Listed { get; } = new();

    internal IEnumerable<AnalysedSentence> HeadingsFromNearest => outline.FromNearest;

    internal void Enter(int level, AnalysedSentence heading)
    {
        Listed.ReadHeading(heading);
        outline.Enter(level, heading);
        recent.Clear();
        Pointed.Enter(heading);
    }

    // A sentence speaks on from the one before within its block, and at most from one block to the next.
    internal void Begin(AnalysedSentence sentence)
    {
        Listed.Read(sentence);
        // An abstract in another language speaks of nothing that the sentences before it did.
        if (sentence.Sentence.Block > block + 1 || recent.Count > 0 && recent[^1].Sentence.Language != sentence.Sentence.Language) recent.Clear();
        if (sentence.Sentence.Block != block) (TimeBefore, Said, told, measured) = (null, "", null, "");
        var own = LastMeasure(sentence.Normalised);
        Measured = own is null && sentence.Tokens.Any(token => token.Members[^1].Mention is Mention.OfQuantity || !token.Members[0].Quantities.IsEmpty) ? measured : "";
        measured = own ?? Measured;
        block = sentence.Sentence.Block;
        var known = titles.Count;
        titles.AddRange(sentence.Tokens.SelectMany(token => TokenEnds.Of(token, EntityKinds.Policy)).Select(end => end.Entity).Where(policy => policy.Name.Length > LongestShortTitle));
        named = titles.Count > known ? titles[^1] : null;
        TimeSpoken = TimesOf(sentence) is not [] ? null : sentence.Quote is not null ? TimeOfTitle() : IsOfThen(sentence) ? told : null;
    }

    // "China and Laos were the leading producers": what is told in the past is of the year that was spoken of.
    private static bool IsOfThen(AnalysedSentence sentence) => sentence.Sentence.Language == "zh" ? !Now.Any(word => sentence.Normalised.Contains(word, StringComparison.Ordinal)) : Past().IsMatch(sentence.Normalised) && !Present().IsMatch(sentence.Normalised);

    [GeneratedRegex(@"\b(was|were|had|accounted|produced|supplied|held|reached|totall?ed|amounted|came)\b", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex Past();

    [GeneratedRegex(@"\b(is|are|has|have|will|now|today|currently|historically|formerly|once|until|previously|traditionally|century|decades?|war|accounts|produces|supplies|holds)\b", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex Present();

    // 锂供需一览(2022年): the rows below are of the year of their title.
    private Mention.OfTime? TimeOfTitle() => outline.FromNearest.FirstOrDefault() is { } title && TimesOf(title) is [{ LastYear: null } only] ? only : null;

    private static string? LastMeasure(string text) => Measures.Select(word => (Word: word, At: text.LastIndexOf(word, StringComparison.Ordinal))).Where(found => found.At >= 0).OrderBy(found => found.At).LastOrDefault().Word;

    internal void Leave(AnalysedSentence sentence)
    {
        Pointed.Leave(sentence);
        if (sentence.Tokens.Length > 0) recent.Add(sentence);
        if (recent.Count > Remembered) recent.RemoveAt(0);
        var time = sentence.Tokens.Select(token => token.First).OfType<Mention.OfTime>().FirstOrDefault();
        var goesOn = sentence.Normalised.EndsWith(';');
        TimeBefore = goesOn ? time ?? TimeBefore : null;
        told = TimesOf(sentence) switch { [] => TimeSpoken, [var only] when only.LastYear is null => only, _ => null };
        Said = goesOn ? string.Concat(Said.AsSpan(Math.Max(0, Said.Length - LongestSaid)), sentence.Normalised) : "";
    }

    // "990 tons in 2023, compared with 999 tons in 2022": what is only compared with is not what is spoken of.
    private static List<Mention.OfTime> TimesOf(AnalysedSentence sentence) =>
        [.. sentence.Tokens.SelectMany(token => token.Members).Select(member => member.Mention).OfType<Mention.OfTime>().Where((time, index) => index == 0 || !Compared().IsMatch(sentence.Normalised[..time.Span.Start])).DistinctBy(time => (time.Year, time.LastYear))];

    [GeneratedRegex(@"\b(compared|versus|against|than|up from|down from)\b[^,;]{0,40}$|[较比]$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex Compared();

    private static readonly FrozenSet<string> Figured = new[] { "reserves", "production", "consumption", "exports", "import_reliance" }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly string[] Measures = ["储量", "资源量", "保有", "探明", "储备", "产量", "产能", "产出", "消费", "需求", "用量", "出口", "进口", "依存", "价格", "用于", "元"];

    private static readonly string[] Now = ["目前", "现在", "现有", "当前", "近年", "如今", "今年", "去年", "前年", "迄今", "历年", "未来", "将来", "年代", "世纪", "多年", "年来", "长期", "十年"];

    [GeneratedRegex(@"\([^()]*\)$", RegexOptions.CultureInvariant)]
    private static partial Regex Bracketed();
}
