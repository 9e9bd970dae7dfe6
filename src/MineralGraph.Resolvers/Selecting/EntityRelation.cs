using System.Collections.Immutable;
using MineralGraph.Analysis;
using MineralGraph.Model.Storage;
using MineralGraph.Schema;

namespace MineralGraph.Resolvers.Selecting;

/// <summary>A relation of an EntityFilter: which statements it means, and which end of them lies at the entity.</summary>
/// <param name="Name">Its name in schema.graphql.</param>
/// <param name="End">The end that lies at the entity.</param>
/// <param name="Predicate">The predicate.</param>
/// <param name="Statements">The statements.</param>
internal sealed record EntityRelation(string Name, StatementEnd End, string Predicate, StatementFilter Statements)
{
    internal static ImmutableDictionary<string, EntityRelation> All { get; } = new EntityRelation[]
    {
        new("hosts", StatementEnd.From, "by_product_of", Filters.Dependence),
        new("otherHosts", StatementEnd.From, "by_product_of", Filters.OtherRoles),
        new("byProducts", StatementEnd.To, "by_product_of", Filters.Dependence),
        Of("deposits", StatementEnd.From, "occurs_at"),
        Of("occurrences", StatementEnd.To, "occurs_at"),
        Of("places", StatementEnd.From, "located_in"),
        Of("contents", StatementEnd.To, "located_in"),
        Of("regions", StatementEnd.From, "occurs_in_region"),
        Of("resources", StatementEnd.To, "occurs_in_region"),
        Of("uses", StatementEnd.From, "used_in"),
        Of("commodities", StatementEnd.To, "used_in"),
        Of("policies", StatementEnd.To, "regulates"),
        Of("regulates", StatementEnd.From, "regulates"),
        Of("issuers", StatementEnd.From, "issued_by"),
        Of("issued", StatementEnd.To, "issued_by"),
        Of("operators", StatementEnd.To, "operates"),
        Of("operates", StatementEnd.From, "operates"),
        Of("substitutes", StatementEnd.From, "substitutes"),
        Of("substitutedBy", StatementEnd.To, "substitutes"),
        Of("reserves", StatementEnd.From, "reserves"),
        Of("reserveHolders", StatementEnd.To, "reserves"),
        Of("produces", StatementEnd.From, "production"),
        Of("producers", StatementEnd.To, "production"),
        Of("consumes", StatementEnd.From, "consumption"),
        Of("consumers", StatementEnd.To, "consumption"),
        Of("exports", StatementEnd.From, "exports"),
        Of("exporters", StatementEnd.To, "exports"),
        Of("reliesOn", StatementEnd.From, "import_reliance"),
        Of("importers", StatementEnd.To, "import_reliance"),
        new("statements", StatementEnd.Either, "", StatementFilter.Everything),
    }.ToImmutableDictionary(relation => relation.Name);

    /// <summary>Whether an entity of a kind can have it, by the ontology.</summary>
    internal bool Fits(string kind, Ontology ontology) => Predicate.Length == 0 || KindsAt(End, ontology).Contains(kind);

    /// <summary>The kinds that its other end may have; none where it has no one other end.</summary>
    internal ImmutableArray<string> OtherKinds(Ontology ontology) => Predicate.Length == 0 ? [] : KindsAt(End == StatementEnd.From ? StatementEnd.To : StatementEnd.From, ontology);

    private ImmutableArray<string> KindsAt(StatementEnd end, Ontology ontology) => end == StatementEnd.From ? ontology.Predicates[Predicate].From : ontology.Predicates[Predicate].To;

    private static EntityRelation Of(string name, StatementEnd end, string predicate) => new(name, end, predicate, Filters.Predicate(predicate));
}
