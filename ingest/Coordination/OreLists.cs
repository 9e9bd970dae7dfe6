using MineralGraph.Ingest.Lexicons;
using MineralGraph.Ingest.Recognition;

namespace MineralGraph.Ingest.Coordination;

/// <summary>Reads 钨、铅、锡矿床, "zinc, lead and copper ores" and "ores of zinc and lead" as ores of each metal: the word for ore at the end or the beginning counts for all.</summary>
internal static class OreLists
{
    internal static Token Spread(Token token, Lexicon lexicon)
    {
        if (token.Members.Length < 2 || !IsOre(token.Members[^1]) && !IsOre(token.Members[0], " of ")) return token;
        var members = token.Members.Select(member => AsOre(member, lexicon)).ToList();
        return members.TrueForAll(member => member is not null) ? token with { Members = [.. members.OfType<Member>()] } : token;
    }

    private static bool IsOre(Member member, string within = "") =>
        member.Mention is Mention.OfEntity mention && (mention.Kinds & EntityKinds.Host) != 0 && mention.Words.Contains(within, StringComparison.Ordinal);

    private static Member? AsOre(Member member, Lexicon lexicon)
    {
        if (member.Mention is not Mention.OfEntity mention) return null;
        if ((mention.Kinds & EntityKinds.Host) != 0) return member;
        var ore = mention.SenseOf(EntityKinds.Commodity) is { Entities: [var metal] } ? lexicon.OreOf(metal) : null;
        return ore is { } host ? member with { Mention = mention with { Senses = [.. mention.Senses, new Sense(EntityKinds.Host, [host])] } } : null;
    }
}
