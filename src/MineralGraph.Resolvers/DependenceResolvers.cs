using MineralGraph.Model;
using MineralGraph.Resolvers.Views;

namespace MineralGraph.Resolvers;

/// <summary>Dependence and Share.</summary>
internal static class DependenceResolvers
{
    private const string Type = "Dependence";

    internal static IEnumerable<FieldAnswer> Table =>
    [
        Answering.Entity<DependenceView>(Type, "commodity", view => view.Dependence.Commodity),
        Answering.Entity<DependenceView>(Type, "host", view => view.Dependence.Host),
        Answering.Plain<DependenceView>(Type, "shares", view => view.Dependence.Shares.Select(record => new ShareView(new StatementView(record, view.Revision))).ToList()),
        Answering.Plain<DependenceView>(Type, "statements", view => Answering.Views(view.Dependence.Statements, view.Revision)),
        Answering.Evidence<DependenceView>(Type, view => view.Dependence.Statements),
        Answering.Plain<DependenceView>(Type, "assumptions", view => Answering.Views(view.Dependence.Assumptions, view.Revision)),
        Share("percent", quantity => quantity.Normalised.Low),
        Share("maxPercent", quantity => quantity.Max is null ? null : quantity.Normalised.High),
        Share("comparator", quantity => quantity.Comparator.Sign()),
        Answering.Plain<ShareView>("Share", "basis", view => view.Statement.Record.Content.Qualifiers.Basis),
        Answering.Plain<ShareView>("Share", "year", view => view.Statement.Record.Content.Year),
        Answering.Plain<ShareView>("Share", "statement", view => view.Statement),
        Answering.Evidence<ShareView>("Share", view => [view.Statement.Record]),
    ];

    private static FieldAnswer Share(string field, Func<Quantity, object?> read) => Answering.Plain<ShareView>("Share", field, view => read(view.Statement.Record.Content.Quantity!));
}
