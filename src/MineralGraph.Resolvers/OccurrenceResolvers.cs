using MineralGraph.Resolvers.Views;

namespace MineralGraph.Resolvers;

/// <summary>Occurrence.</summary>
internal static class OccurrenceResolvers
{
    private const string Type = "Occurrence";

    internal static IEnumerable<FieldAnswer> Table =>
    [
        Answering.Entity<OccurrenceView>(Type, "entity", view => view.Group.End),
        Answering.Plain<OccurrenceView>(Type, "statements", view => Answering.Views(view.Group.Statements, view.Revision)),
        Answering.Evidence<OccurrenceView>(Type, view => view.Group.Statements),
    ];
}
