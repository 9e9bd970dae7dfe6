using System.Text.RegularExpressions;
using MineralGraph.Ingest.Lexicons;
using MineralGraph.Model;

namespace MineralGraph.Ingest.Recognition;

/// <summary>What stands behind a place in Chinese and belongs to its name: 红河州, 石棉县, 内蒙古南部, 朱溪矿区. No list of names has all of these.</summary>
internal static partial class PlaceNames
{
    private const EntityKinds Places = EntityKinds.Country | EntityKinds.Region | EntityKinds.Deposit;

    /// <summary>The mentions, in order, places with all of their names as far as the next mention.</summary>
    internal static IEnumerable<Mention> Extend(IReadOnlyList<Mention> mentions, string text, string original)
    {
        for (var at = 0; at < mentions.Count; at++)
        {
            var end = at + 1 < mentions.Count ? mentions[at + 1].Span.Start : text.Length;
            yield return mentions[at] is Mention.OfEntity place && (place.Kinds & ~Places & ~EntityKinds.Host) == 0 && (place.Kinds & Places) != 0 ? AsWritten(Extended(place, text, end), original) : mentions[at];
        }
    }

    /// <summary>Whether a region stands right before a place of the text, whatever word for its rank is between, or a place that it is listed with: 雅江县|木绒, 甲基卡、|木绒.</summary>
    internal static bool Precedes(IReadOnlyList<Mention> before, string text, int at) =>
        IsListed(before, text, at)
        || before is [.., Mention.OfEntity place] && (place.Kinds & (EntityKinds.Region | EntityKinds.Country)) != 0 && at - place.Span.End <= 8
        && (at == place.Span.End || At(Unit(), text, place, at) == at - place.Span.End || at == place.Span.End + 1 && text[at - 1] == '的');

    /// <summary>Whether a place of the text goes on a list of places: 清镇、|修文.</summary>
    internal static bool IsListed(IReadOnlyList<Mention> before, string text, int at) =>
        before is [.., Mention.OfEntity listed] && (listed.Kinds & Places) != 0 && (listed.Kinds & ~Places) == 0 && at == listed.Span.End + 1 && text[at - 1] == '、';

    private static Mention.OfEntity AsWritten(Mention.OfEntity place, string original) => place with { Words = original[place.Span.Start..place.Span.End] };

    private static Mention.OfEntity Extended(Mention.OfEntity place, string text, int end)
    {
        if ((place.Kinds & EntityKinds.Country) != 0) return At(Part(), text, place, end) is var part and > 0 ? PartOfCountry(place, text, part) : place;
        if (place.Kinds == EntityKinds.Deposit) return Longer(place, text, At(Mine(), text, place, end), EntityKinds.Deposit);
        var unit = At(Unit(), text, place, end);
        // 会泽 may be the mine or the county, 会泽县 is the county.
        var region = unit > 0 ? Longer(place, text, unit, EntityKinds.Region) : place;
        return Longer(region, text, At(Area(), text, region, end), region.Kinds);
    }

    private static int At(Regex suffix, string text, Mention place, int end) => suffix.Match(text, place.Span.End, end - place.Span.End).Length;

    private static Mention.OfEntity Longer(Mention.OfEntity place, string text, int by, EntityKinds kinds)
    {
        if (by == 0) return place;
        var span = place.Span with { End = place.Span.End + by };
        return place with { Span = span, Words = text[span.Start..span.End], Senses = place.Senses.RemoveAll(sense => (sense.Kind & kinds) == 0) };
    }

    // The north of Chile is not Chile.
    private static Mention.OfEntity PartOfCountry(Mention.OfEntity place, string text, int by)
    {
        var span = place.Span with { End = place.Span.End + by };
        var words = text[span.Start..span.End];
        return new Mention.OfEntity(span, words, [new Sense(EntityKinds.Region, [new EntityId("region", words)])]);
    }

    [GeneratedRegex(@"\G((东|西|中)?(南|北)|东|西|中)部(地区|山区|沿海)?|\G(北方|南方)(?!公司|集团|稀土|有色)", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex Part();

    [GeneratedRegex(@"\G([\u4e00-\u9fff]{1,4}族){1,3}自治(州|县|旗|区)|\G(自治(区|州|县|旗)|地区|省(?!略|去|份|时|力|电)|市(?!场|值|面|价|况|盈)|县(?!级|域)|州(?!官)|区(?!域|块|间|别|位|分|划)|旗(?!下|舰|帜|号)|盟(?!国|友|约|主)|镇(?!定|静|痛)|岛(?!国|屿|链))", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex Unit();

    [GeneratedRegex(@"\G(((东|西|中)?(南|北)|东|西|中)部(地区|山区|沿海)?|地区|境内|一带|山区|周边|等地)", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex Area();

    [GeneratedRegex(@"\G((矿区|矿床|矿田|矿山|矿段|矿集区)|矿(?![产石种物业权藏脉体带量床田山段集区]))", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex Mine();
}
