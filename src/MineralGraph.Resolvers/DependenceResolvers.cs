using MineralGraph.Analysis;
using MineralGraph.Model.Storage;
using MineralGraph.Resolvers.Views;

namespace MineralGraph.Resolvers;

/// <summary>Dependence and Share.</summary>
internal static class DependenceResolvers
{
    internal static IEnumerable<FieldAnswer> Table =>
    [
        Answering.Entity<DependenceView>("Dependence", "commodity", view => view.Commodity, view => view.Revision),
        Answering.Entity<DependenceView>("Dependence", "host", view => view.Host, view => view.Revision),
        Answering.Plain<DependenceView>("Dependence", "statements", view => view.Statements.Select(record => new StatementView(record, view.Revision)).ToList()),
        Answering.Plain<DependenceView>("Dependence", "shares", view => view.Statements.Where(record => record.Content.Quantity is { IsPercent: true }).Select(record => new ShareView(new StatementView(record, view.Revision))).ToList()),
        Answering.Plain<ShareView>("Share", "percent", view => view.Statement.Record.Content.Quantity!.Normalised.Low),
        Answering.Plain<ShareView>("Share", "maxPercent", view => view.Statement.Record.Content.Quantity!.Max),
        Answering.Plain<ShareView>("Share", "basis", view => view.Statement.Record.Content.Qualifiers.Basis),
        Answering.Plain<ShareView>("Share", "year", view => view.Statement.Record.Content.Year),
        Answering.Plain<ShareView>("Share", "statement", view => view.Statement),
    ];

    /// <summary>by_product_of at each entity, gathered by the other end.</summary>
    internal static FieldAnswer Field(string type, string field, StatementEnd end, StatementFilter filter) =>
        Answering.Batched<EntityView>(type, field, async (parents, _, scope) =>
        {
            var found = await Answering.ExpandAsync(parents, end, filter, scope).ConfigureAwait(false);
            return [.. found.Select((records, index) => StatementsByEnd.Gather(records, end == StatementEnd.From ? StatementEnd.To : StatementEnd.From)
                .Select(group => View(parents[index], group, end)).ToList())];
        });

    private static DependenceView View(EntityView parent, StatementsByEnd group, StatementEnd end) => end == StatementEnd.From
        ? new DependenceView(parent.Entity.Id, group.End, group.Statements, parent.Revision)
        : new DependenceView(group.End, parent.Entity.Id, group.Statements, parent.Revision);
}
