using System.Collections.Immutable;
using System.Text.RegularExpressions;
using MineralGraph.Ingest.Lexicons;
using MineralGraph.Ingest.Recognition;
using MineralGraph.Model;

namespace MineralGraph.Ingest.Coordination;

/// <summary>Reads 钨、铅、锡矿床, "zinc, lead and copper ores" and "ores of zinc and lead" as ores of each metal: the word for ore at the end or the beginning counts for all; so it is where the list ends in words for ores of which something is a companion (铜、镍等矿种的伴生矿).</summary>
internal static partial class OreLists
{
    internal static Token Spread(Token token, Lexicon lexicon, string text)
    {
        if (token.Members.Length > 1) token = token with { Members = [.. token.Members.Select(member => AsMineral(member, token.Members))] };
        var isListOfOres = token.Members.Length > 1 && (IsOre(token.Members[^1]) || IsOre(token.Members[0], " of "));
        if (!isListOfOres && !(token.Core.End < token.Span.End && Hosts().IsMatch(text, token.Core.End))) return token;
        if (token.Members.Length > 1 && Smelted().IsMatch(text, token.Core.End) && token.Members.All(IsMetalOrItsOre)) return token with { Members = [.. token.Members.Select(AsMetal)] };
        var members = token.Members.Select(member => AsOre(member, lexicon)).ToList();
        return members.TrueForAll(member => member is not null) ? token with { Members = [.. members.OfType<Member>()] } : token;
    }

    /// <summary>Whether a commodity bears the name of a mineral: magnesite, barite.</summary>
    internal static bool IsMineral(Mention.OfEntity mention) =>
        mention.Kinds == EntityKinds.Commodity && mention.Senses[0].Entities is [var only] && only.Name is [_, _, _, ..] and not "graphite" && (only.Name.EndsWith("ite", StringComparison.Ordinal) || only.Name is "gypsum");

    // Dolomite, magnesite and brines: among hosts, what is a mineral as much as a commodity is a host as well.
    private static Member AsMineral(Member member, ImmutableArray<Member> list) =>
        member.Mention is Mention.OfEntity mineral && IsMineral(mineral) && list.Any(other => other.Mention is Mention.OfEntity { Kinds: var kinds } && (kinds & EntityKinds.Host) != 0)
            ? member with { Mention = mineral with { Senses = [.. mineral.Senses, new Sense(EntityKinds.Host, [new EntityId("host", mineral.Senses[0].Entities[0].Name)])] } }
            : member;

    // 铅、钨和锌矿冶炼: what is smelted of ores listed are their metals.
    private static bool IsMetalOrItsOre(Member member) => member.Mention is Mention.OfEntity mention && mention.SenseOf(EntityKinds.Commodity) is { Entities.Length: 1 };

    private static Member AsMetal(Member member) => member.Mention is Mention.OfEntity mention ? member with { Mention = mention with { Senses = mention.Senses.RemoveAll(sense => sense.Kind == EntityKinds.Host) } } : member;

    [GeneratedRegex(@"\G(的)?(湿法|火法)?(冶炼|精炼|熔炼|电解)", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex Smelted();

    private static bool IsOre(Member member, string within = "") =>
        member.Mention is Mention.OfEntity mention && (mention.Kinds & EntityKinds.Host) != 0 && mention.Words.Contains(within, StringComparison.Ordinal) && !MineralName().IsMatch(mention.Words);

    // Gold, jamesonite and pyrite: the name of a mineral makes no ores of the metals beside it.
    [GeneratedRegex("^[A-Za-z]+(ites?|blende|spar|ine)$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex MineralName();

    private static Member? AsOre(Member member, Lexicon lexicon)
    {
        if (member.Mention is not Mention.OfEntity mention) return null;
        if ((mention.Kinds & EntityKinds.Host) != 0) return member;
        var ore = mention.SenseOf(EntityKinds.Commodity) is { Entities: [var metal] } ? lexicon.OreOf(metal) : null;
        return ore is { } host ? member with { Mention = mention with { Senses = [.. mention.Senses, new Sense(EntityKinds.Host, [host])] } } : null;
    }

    [GeneratedRegex(@"\G等(有色金属|金属|贱金属)?的?(硫化|氧化)物?(矿物|矿石|矿床|矿)|\G等[^。，;]{0,4}(矿种|矿产|矿石|矿物|矿床|矿)(资源|床|石)?(的|中|里|内)[^。，;]{0,4}(伴生|共生|共伴生|副产|附产|附属|回收|提取)", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex Hosts();
}
