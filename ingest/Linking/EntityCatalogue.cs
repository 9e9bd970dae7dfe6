using MineralGraph.Ingest.Cleaning;
using MineralGraph.Ingest.Lexicons;
using MineralGraph.Model;

namespace MineralGraph.Ingest.Linking;

/// <summary>Describes the entities that statements speak of: from the lexicons, or, where they list none, by the words of the text.</summary>
internal sealed class EntityCatalogue(Lexicon lexicon)
{
    internal Entity Describe(EntityId id) =>
        lexicon.Entities.TryGetValue(id, out var known) ? known : new Entity(id, NamesOf(id.Name));

    private static EntityNames NamesOf(string name) => name.Any(Writing.IsHan) ? new EntityNames(name, null, null, []) : new EntityNames(null, name, null, []);
}
