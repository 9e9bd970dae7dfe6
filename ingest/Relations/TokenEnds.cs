using MineralGraph.Ingest.Coordination;
using MineralGraph.Ingest.Lexicons;
using MineralGraph.Ingest.Recognition;

namespace MineralGraph.Ingest.Relations;

/// <summary>The ends that a token offers: one for each member, and for each entity that a member names in the kinds asked for.</summary>
internal static class TokenEnds
{
    /// <summary>The same with the wider places that lead to each member: what lies in 云南兰坪 lies in both.</summary>
    internal static IEnumerable<RelationEnd> WithOuter(Token token, EntityKinds kinds) => Of(token, kinds).Concat(token.Members.SelectMany(member => member.Outer)
        .SelectMany(outer => outer.SenseOf(kinds) is { } sense ? sense.Entities.Select(entity => new RelationEnd(entity, outer.Words, outer.Span, null)) : []));

    internal static IEnumerable<RelationEnd> Of(Token token, EntityKinds kinds)
    {
        foreach (var member in token.Members)
        {
            if (member.Mention is not Mention.OfEntity mention || mention.SenseOf(kinds) is not { } sense) continue;
            foreach (var entity in sense.Entities) yield return new RelationEnd(entity, mention.Words, mention.Span, member);
        }
    }
}
