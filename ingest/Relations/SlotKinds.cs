using MineralGraph.Ingest.Lexicons;
using MineralGraph.Schema;

namespace MineralGraph.Ingest.Relations;

/// <summary>The kinds that an end may have: those that the rule asks for, else those of the predicate.</summary>
internal static class SlotKinds
{
    internal static EntityKinds Of(Rule rule, string slot, string? tokenClass)
    {
        if (tokenClass is not null) return TokenClass.KindsOf(tokenClass);
        var predicate = Ontology.BuiltIn.Predicates[rule.Predicate];
        return (slot == "from" ? predicate.From : predicate.To).Aggregate(EntityKinds.None, (kinds, kind) => kinds | TokenClass.KindsOf(kind));
    }
}
