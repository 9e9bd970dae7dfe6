using System.Text.RegularExpressions;
using MineralGraph.Ingest.Lexicons;
using MineralGraph.Ingest.Recognition;
using MineralGraph.Ingest.Relations;
using MineralGraph.Model;

namespace MineralGraph.Ingest.Linking;

/// <summary>The policy that a document itself is, as a notice is, or that it reports as news: named in its opening, and not between marks of a title that it only cites.</summary>
/// <param name="End">The policy.</param>
/// <param name="Number">The number under which it was issued, where the opening gives one: 第3号.</param>
internal sealed partial record OwnPolicy(RelationEnd End, string? Number)
{
    private const int Opening = 6;

    internal static OwnPolicy? Of(IEnumerable<AnalysedSentence> sentences)
    {
        var opening = sentences.Take(Opening).ToList();
        var named = opening.SelectMany(sentence => sentence.Tokens.Where(token => (token.Kinds & EntityKinds.Policy) != 0 && !IsCited(sentence.Normalised, token.Core.Start)))
            .SelectMany(token => TokenEnds.Of(token, EntityKinds.Policy)).Where(end => !end.Words.StartsWith('《') && !FileNumber().IsMatch(end.Words)).ToList();
        if ((named.Find(end => NumberIn(end.Words) is null) ?? named.FirstOrDefault()) is not { } own) return null;
        var number = named.Select(end => NumberIn(end.Words)).FirstOrDefault(found => found is not null);
        return new OwnPolicy(own with { Words = "", Span = null, Member = null, Year = PolicyYear.In(own.Entity.Name) ?? DayOf(opening)?.Year }, number);
    }

    /// <summary>Whether a name is only the number under which this policy was issued.</summary>
    internal bool IsNumberedAs(EntityId other) => Number is not null && other.Kind == End.Entity.Kind && NumberIn(other.Name) == Number;

    // 列入战略性矿产目录: a list that something is put on is not what the document is.
    private static bool IsCited(string text, int at) => Array.Exists(Citing, word => text.AsSpan(0, at).EndsWith(word, StringComparison.Ordinal));

    private static readonly string[] Citing = ["列入", "纳入", "进入", "根据", "按照", "依据", "列入重要", "列入了", "纳入了"];

    // A notice gives the day of its issue near its head.
    private static DateOnly? DayOf(List<AnalysedSentence> opening) =>
        opening.SelectMany(sentence => sentence.Tokens).Select(token => token.First).OfType<Mention.OfTime>().Select(time => time.Day).FirstOrDefault(day => day is not null);

    // 某矿挂〔2031〕5号 is where a paper is filed, and 5号文 another paper.
    [GeneratedRegex(@"[〔\[(（](19|20)\d\d[〕\])）]第?\d{1,5}[号號]$|[号號]文(件)?$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex FileNumber();

    private static string? NumberIn(string name) => Numbered().Match(name) is { Success: true } match ? match.Groups["number"].Value : null;

    [GeneratedRegex(@"^(公告|令|通告)?\(?((19|20)\d\d年)?\)?(?<number>第\d{1,3}号)(公告|令|通告)?$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex Numbered();
}
