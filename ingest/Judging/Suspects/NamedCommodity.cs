using System.Collections.Immutable;
using MineralGraph.Ingest.Cleaning;
using MineralGraph.Ingest.Lexicons;
using MineralGraph.Ingest.Recognition;
using MineralGraph.Ingest.Relations;
using MineralGraph.Model;

namespace MineralGraph.Ingest.Judging.Suspects;

/// <summary>Words of a sentence that name commodities: one, or several where a formula or a compound does.</summary>
internal sealed record NamedCommodity(TextSpan Span, string Words, ImmutableArray<EntityId> Ids)
{
    internal EntityId Id => Ids[0];

    /// <summary>Whether the words are ideographs and name one commodity, so that one of them may be misread.</summary>
    internal bool IsWord => Ids.Length == 1 && Words.All(Writing.IsHan);

    internal static ImmutableArray<NamedCommodity> In(AnalysedSentence sentence) => [.. sentence.Tokens.SelectMany(token => token.Members).Select(member => Of(member.Mention)).OfType<NamedCommodity>()];

    internal static NamedCommodity? Of(Mention mention) =>
        mention is Mention.OfEntity entity && entity.Senses.FirstOrDefault(sense => sense.Kind == EntityKinds.Commodity) is { } sense ? new NamedCommodity(entity.Span, entity.Words, sense.Entities) : null;
}
