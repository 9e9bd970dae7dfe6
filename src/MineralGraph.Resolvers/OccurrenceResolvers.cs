using MineralGraph.Resolvers.Views;

namespace MineralGraph.Resolvers;

/// <summary>Occurrence.</summary>
internal static class OccurrenceResolvers
{
    internal static IEnumerable<FieldAnswer> Table =>
    [
        Answering.Entity<OccurrenceView>("Occurrence", "entity", view => view.Group.End, view => view.Revision),
        Answering.Plain<OccurrenceView>("Occurrence", "statements", view => view.Group.Statements.Select(record => new StatementView(record, view.Revision)).ToList()),
    ];
}
