using MineralGraph.Ingest.Coordination;
using MineralGraph.Ingest.Lexicons;
using MineralGraph.Ingest.Recognition;

namespace MineralGraph.Ingest.Relations;

/// <summary>The ends that a token offers: one for each member, and for each entity that a member names in the kinds asked for.</summary>
internal static class TokenEnds
{
    internal static IEnumerable<RelationEnd> Of(Token token, EntityKinds kinds)
    {
        foreach (var member in token.Members)
        {
            if (member.Mention is not Mention.OfEntity mention || mention.SenseOf(kinds) is not { } sense) continue;
            foreach (var entity in sense.Entities) yield return new RelationEnd(entity, mention.Words, mention.Span, member);
        }
    }
}
