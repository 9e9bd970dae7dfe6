using System.Text.RegularExpressions;
using MineralGraph.Ingest.Cleaning;
using MineralGraph.Ingest.Lexicons;
using MineralGraph.Ingest.Linking;

namespace MineralGraph.Ingest.Relations;

/// <summary>What 该矿, 这座盐湖, 当地, 公司 and "the mine" point at: the deposit, the region and the company that the text named last.</summary>
internal sealed partial class PointedPlaces
{
    // So many sentences on, a reader would want the name again.
    private const int Remembered = 8;

    private (RelationEnd End, int Age)? deposit;
    private (RelationEnd End, int Age)? region;
    private (RelationEnd End, int Age)? company;

    /// <summary>The place that words of the sentence, before the end of a match, point at; null where none does, or where another stands between.</summary>
    internal RelationEnd? At(AnalysedSentence sentence, TextSpan match, EntityKinds kinds)
    {
        if ((kinds & EntityKinds.Deposit) != 0 && deposit is { } mine && PointsAt(Mine(), sentence, match)) return mine.End;
        if ((kinds & EntityKinds.Org) != 0 && company is { } firm && SpokenCompany.IsPointedAt(sentence, match)) return firm.End;
        return (kinds & EntityKinds.Region) != 0 && region is { } area && PointsAt(Area(), sentence, match) ? area.End : null;
    }

    internal void Leave(AnalysedSentence sentence)
    {
        deposit = Last(sentence, EntityKinds.Deposit) ?? Older(deposit);
        region = Last(sentence, EntityKinds.Region) ?? Older(region);
        company = Company(sentence) ?? Older(company);
    }

    /// <summary>Begins a section: only a company that its heading names is pointed at.</summary>
    internal void Enter(AnalysedSentence heading) => (deposit, region, company) = (null, null, Company(heading) ?? company);

    // The company that a sentence opens with goes on being spoken of; those that it names as well do not.
    private static (RelationEnd, int)? Company(AnalysedSentence sentence) =>
        sentence.Tokens.FirstOrDefault(token => token.Kinds == EntityKinds.Org && token.Members.Length == 1) is { Core.Start: <= OpeningWords } token
        && TokenEnds.Of(token, EntityKinds.Org).FirstOrDefault() is { } end && !Agencies.IsOne(end.Entity.Name) ? (end with { Words = "", Span = null, Member = null }, 0) : null;

    private const int OpeningWords = 16;

    private static (RelationEnd, int)? Older((RelationEnd End, int Age)? place) => place is { Age: < Remembered } known ? (known.End, known.Age + 1) : null;

    // Of several that a list names none is pointed at.
    private static (RelationEnd, int)? Last(AnalysedSentence sentence, EntityKinds kind) =>
        Whereabouts.Without([.. sentence.Tokens.Where(token => token.Kinds == kind && token.Members.Length == 1)], sentence).LastOrDefault() is { } token && TokenEnds.Of(token, kind).FirstOrDefault() is { } end
            ? (end with { Words = "", Span = null, Member = null }, 0) : null;

    private static bool PointsAt(Regex words, AnalysedSentence sentence, TextSpan match) =>
        words.Match(sentence.Normalised) is { Success: true } pointing && pointing.Index < match.End
        && !sentence.Tokens.Any(token => token.Core.Start > pointing.Index && token.Span.End <= match.Start && (token.Kinds & (EntityKinds.Deposit | EntityKinds.Region | EntityKinds.Country)) != 0);

    [GeneratedRegex("(该|此|这座|这个|这处|这一|本|上述|这)(大型|超大型|特大型|巨型|露天)?(盐湖|项目|[\u4e00-\u9fff-[地区省国县市州]]{0,4}?矿(床|区|山|田)?)(?![石物产种业权藏脉体带量渣])|(^|[，;])(矿床|矿区|矿山)(?!有|多|主要|开|数)|^(the|this) ([a-z-]+ ){0,3}(mine|project|deposit|operation|ore ?body)\\b(?! (in|at|near|of|called|named)\\b)", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex Mine();

    [GeneratedRegex("(该|此|这一|这个|这片)(地区|省|州|县|市|镇|旗|盆地|区域|岛|成矿带)|(本|全|我)(州|县|市|镇|旗|盟)|(^|[，;])(境|县|市|州|区|省)(境)?内|该区|该地|当地|这一带|那一带", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex Area();
}
