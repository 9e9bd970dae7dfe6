using MineralGraph.Resolvers.Views;

namespace MineralGraph.Resolvers;

/// <summary>DependencyPath, Hop and Assumption.</summary>
internal static class PathResolvers
{
    internal static IEnumerable<FieldAnswer> Table =>
    [
        Answering.Plain<PathView>("DependencyPath", "hops", view => view.Path.Hops.Select(hop => new HopView(hop, view.Revision)).ToList()),
        Answering.Plain<PathView>("DependencyPath", "weakestConfidence", view => view.Path.WeakestConfidence),
        Answering.Plain<PathView>("DependencyPath", "assumptions", view => Answering.Views(view.Path.Assumptions, view.Revision)),
        Answering.Plain<PathView>("DependencyPath", "weakestHop", view => view.Path.WeakestHop is { } hop ? new HopView(hop, view.Revision) : null),
        Answering.Plain<HopView>("Hop", "predicate", view => view.Hop.Predicate),
        Answering.Plain<HopView>("Hop", "reversed", view => view.Hop.IsReversed),
        Answering.Evidence<HopView>("Hop", view => view.Hop.Statements),
        Answering.Entity<HopView>("Hop", "from", view => view.Hop.From),
        Answering.Entity<HopView>("Hop", "to", view => view.Hop.To),
        Answering.Plain<HopView>("Hop", "statements", view => Answering.Views(view.Hop.Statements, view.Revision)),
        Answering.Plain<HopView>("Hop", "assumption", view => view.Hop.Background is { } fact ? new AssumptionView(fact, view.Revision) : null),
        Answering.Plain<AssumptionView>("Assumption", "relation", view => view.Fact.Relation),
        Answering.Entity<AssumptionView>("Assumption", "from", view => view.Fact.From),
        Answering.Entity<AssumptionView>("Assumption", "to", view => view.Fact.To),
        Answering.Plain<AssumptionView>("Assumption", "source", view => view.Fact.Source),
    ];
}
