using MineralGraph.Analysis.Outlooks;
using MineralGraph.Analysis.Reliance;
using MineralGraph.Model;
using MineralGraph.Resolvers.Views;

namespace MineralGraph.Resolvers;

/// <summary>Outlook, ValueSeries, SeriesPoint and Growth.</summary>
internal static class OutlookResolvers
{
    private const string Type = "Outlook";
    private const string Series = "ValueSeries";
    private const string Point = "SeriesPoint";
    private const string Change = "Growth";
    private const int MostCommodities = 50;

    internal static IEnumerable<FieldAnswer> Table =>
    [
        Answering.Root("outlook", FindAsync),
        Answering.Entity<AsOfView<Outlook>>(Type, "country", view => view.Value.Country),
        Answering.Entity<AsOfView<Outlook>>(Type, "commodity", view => view.Value.Commodity),
        Answering.Plain<AsOfView<Outlook>>(Type, "demand", view => AsOfView<ValueSeries>.Of(view.Value.Demand, view.Revision)),
        Answering.Plain<AsOfView<Outlook>>(Type, "production", view => AsOfView<ValueSeries>.Of(view.Value.Production, view.Revision)),
        Answering.Plain<AsOfView<Outlook>>(Type, "undatedDemand", view => Answering.Views(view.Value.UndatedDemand, view.Revision)),
        Answering.Plain<AsOfView<Outlook>>(Type, "reserves", view => Answering.Views(view.Value.Reserves, view.Revision)),
        Answering.Plain<AsOfView<Outlook>>(Type, "ranks", view => Answering.Views(view.Value.Ranks, view.Revision)),
        Answering.Plain<AsOfView<Outlook>>(Type, "importReliance", view => new AsOfView<CommodityReliance>(view.Value.Reliance, view.Revision)),
        Answering.Plain<AsOfView<Outlook>>(Type, "missing", view => view.Value.Missing.ToList()),
        Answering.Plain<AsOfView<ValueSeries>>(Series, "measure", view => view.Value.Measure),
        Answering.Plain<AsOfView<ValueSeries>>(Series, "unit", view => view.Value.Unit),
        Answering.Plain<AsOfView<ValueSeries>>(Series, "points", view => AsOfView<SeriesPoint>.Of(view.Value.Points, view.Revision)),
        Answering.Plain<AsOfView<ValueSeries>>(Series, "growth", view => AsOfView<Growth>.Of(view.Value.Growths, view.Revision)),
        Answering.Plain<AsOfView<ValueSeries>>(Series, "wholeGrowth", view => view.Value.Whole is { } whole ? new AsOfView<Growth>(whole, view.Revision) : null),
        Answering.Plain<AsOfView<SeriesPoint>>(Point, "year", view => view.Value.Year),
        Answering.Plain<AsOfView<SeriesPoint>>(Point, "projected", view => view.Value.IsProjected),
        Answering.Plain<AsOfView<SeriesPoint>>(Point, "modality", view => view.Value.Modality),
        Answering.Plain<AsOfView<SeriesPoint>>(Point, "low", view => view.Value.Value.Low),
        Answering.Plain<AsOfView<SeriesPoint>>(Point, "high", view => view.Value.Value.High),
        Answering.Plain<AsOfView<SeriesPoint>>(Point, "statements", view => Answering.Views(view.Value.Statements, view.Revision)),
        Answering.Evidence<AsOfView<SeriesPoint>>(Point, view => view.Value.Statements),
        Answering.Plain<AsOfView<Growth>>(Change, "fromYear", view => view.Value.From.Year),
        Answering.Plain<AsOfView<Growth>>(Change, "toYear", view => view.Value.To.Year),
        ComputedNumberResolvers.Field<Growth>(Change, "total", growth => growth.Total),
        ComputedNumberResolvers.Field<Growth>(Change, "annual", growth => growth.Annual),
    ];

    private static async ValueTask<object?> FindAsync(Arguments arguments, long revision, GraphScope scope)
    {
        var country = await EntityArgument.GetAsync(arguments.Get<string>("country"), ["country"], revision, scope).ConfigureAwait(false);
        var named = await EntityArgument.ListAsync(arguments.Find<object>("commodities"), ["commodity"], revision, scope).ConfigureAwait(false);
        var commodities = named.SelectMany(commodity => scope.Background.Reaches(commodity.Id).Select(reach => reach.Entity)).Distinct().ToList();
        if (commodities.Count is 0 or > MostCommodities) throw new ProblemException(new Problem("MG5208", $"{commodities.Count} commodities are asked for, members of groups counted in; name 1 to {MostCommodities}."));
        var found = await Outlook.FindAsync(scope.Reader, country.Id, commodities, revision, scope.Cancellation).ConfigureAwait(false);
        var asked = named.Select(commodity => commodity.Id).ToHashSet<EntityId>();
        return AsOfView<Outlook>.Of(found.Where(outlook => asked.Contains(outlook.Commodity) || !outlook.Statements.IsEmpty), revision);
    }
}
