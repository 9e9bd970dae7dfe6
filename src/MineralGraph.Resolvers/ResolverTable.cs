using System.Collections.Immutable;
using MineralGraph.Model;
using MineralGraph.Model.Storage;
using MineralGraph.Resolvers.Selecting;
using MineralGraph.Resolvers.Views;
using MineralGraph.Schema;

namespace MineralGraph.Resolvers;

/// <summary>All fields of schema.graphql with what answers them, one file for each type.</summary>
public static class ResolverTable
{
    /// <summary>The table.</summary>
    public static ImmutableArray<FieldAnswer> All { get; } =
    [
        .. QueryResolvers.Table, .. OntologyResolvers.Table, .. EntityResolvers.Table, .. CommodityResolvers.Table, .. HostResolvers.Table, .. PlaceResolvers.Table, .. DepositResolvers.Table,
        .. UseResolvers.Table, .. OrganisationResolvers.Table, .. PolicyResolvers.Table, .. DependenceResolvers.Table, .. OccurrenceResolvers.Table, .. PathResolvers.Table,
        .. StatementResolvers.Table, .. EvidenceResolvers.Table, .. DocumentResolvers.Table, .. ConnectionResolvers.Table, .. SearchResolvers.Table, .. QualityResolvers.Table,
        .. EntityConnectionResolvers.Table, .. GroupResolvers.Table, .. CoverageResolvers.Table, .. ReviewResolvers.Table, .. ContributionResolvers.Table, .. MapNamesResolvers.Table,
        .. ContradictionResolvers.Table, .. ComputedNumberResolvers.Table, .. ShareTableResolvers.Table, .. CompanionalityResolvers.Table, .. TracingResolvers.Table,
        .. ShockResolvers.Table, .. ExposureResolvers.Table, .. ConcentrationResolvers.Table, .. PolicyAtDateResolvers.Table, .. RivalryResolvers.Table, .. OutlookResolvers.Table,
        .. ChangeResolvers.Table, .. MutationResolvers.Table,
    ];

    /// <summary>The name of the GraphQL type of a parent or value.</summary>
    public static string TypeOf(object value) => value switch
    {
        EntityView entity => Ontology.BuiltIn.Kinds[entity.Entity.Id.Kind].GraphQLType,
        StatementView => "Statement",
        DocumentView => "Document",
        SearchHitView { Hit: SearchHit.OfEntity } => "EntityHit",
        SearchHitView => "QuoteHit",
        DecisionDoneView => "DecisionDone",
        DecisionConflictView => "DecisionConflict",
        Problem => "DecisionRefused",
        StatementUnknownView => "StatementUnknown",
        _ => throw new ArgumentOutOfRangeException(nameof(value), value, "Only entities, statements, documents, search hits and what becomes of a decision have several types."),
    };
}
