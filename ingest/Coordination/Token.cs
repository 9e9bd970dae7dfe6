using System.Collections.Immutable;
using MineralGraph.Ingest.Cleaning;
using MineralGraph.Ingest.Lexicons;
using MineralGraph.Ingest.Recognition;

namespace MineralGraph.Ingest.Coordination;

/// <summary>One mention, or several in coordination (A、B和C等), that rules see as one.</summary>
/// <param name="Span">From the first member to the last with its brackets; words such as 等国家 behind it included.</param>
/// <param name="Core">From the first member to the last with its brackets.</param>
/// <param name="Members">The members, in order.</param>
internal sealed record Token(TextSpan Span, TextSpan Core, ImmutableArray<Member> Members)
{
    /// <summary>A mention on its own.</summary>
    internal static Token Of(Mention mention) => new(mention.Span, mention.Span, [new Member(mention)]);

    internal Mention First => Members[0].Mention;

    /// <summary>The kinds that all members may be; of places each named with its province, some regions and some deposits, and of metals among minerals, the kinds of any.</summary>
    internal EntityKinds Kinds
    {
        get
        {
            var common = Members.Aggregate((EntityKinds)255, (kinds, member) => kinds & KindsOf(member));
            if (common != EntityKinds.None) return common;
            var any = Members.Aggregate(EntityKinds.None, (kinds, member) => kinds | KindsOf(member));
            return (any & Places) != EntityKinds.None ? any & Places : First is Mention.OfEntity { Words: [var letter, ..] } && Writing.IsLatin(letter) ? any & Sources : EntityKinds.None;
        }
    }

    private const EntityKinds Places = EntityKinds.Region | EntityKinds.Deposit;
    private const EntityKinds Sources = EntityKinds.Commodity | EntityKinds.Host;

    private static EntityKinds KindsOf(Member member) => (member.Mention as Mention.OfEntity)?.Kinds ?? EntityKinds.None;
}
