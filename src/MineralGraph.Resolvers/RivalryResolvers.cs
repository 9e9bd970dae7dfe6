using MineralGraph.Analysis.Reliance;
using MineralGraph.Model;
using MineralGraph.Resolvers.Views;

namespace MineralGraph.Resolvers;

/// <summary>Rivalry, RivalCommodity and ChokePoint.</summary>
internal static class RivalryResolvers
{
    private const string Type = "Rivalry";
    private const string Entry = "RivalCommodity";
    private const string Choke = "ChokePoint";

    internal static IEnumerable<FieldAnswer> Table =>
    [
        Answering.Root("rivalry", FindAsync),
        Answering.Entity<AsOfView<Rivalry>>(Type, "first", view => view.Value.First),
        Answering.Entity<AsOfView<Rivalry>>(Type, "second", view => view.Value.Second),
        Entries("competition", rivalry => rivalry.Competition),
        Entries("onlyFirst", rivalry => rivalry.OnlyFirst),
        Entries("onlySecond", rivalry => rivalry.OnlySecond),
        Entries("undetermined", rivalry => rivalry.Undetermined),
        Entries("chokePoints", rivalry => rivalry.Chokes),
        Answering.Plain<AsOfView<Rivalry>>(Type, "reason", view => view.Value.Commodities.IsEmpty ? "No statement says that either country relies on imports of anything." : null),
        Answering.Entity<AsOfView<RivalCommodity>>(Entry, "commodity", view => view.Value.Commodity),
        Answering.Plain<AsOfView<RivalCommodity>>(Entry, "first", view => new AsOfView<CommodityReliance>(view.Value.First, view.Revision)),
        Answering.Plain<AsOfView<RivalCommodity>>(Entry, "second", view => new AsOfView<CommodityReliance>(view.Value.Second, view.Revision)),
        Answering.Plain<AsOfView<RivalCommodity>>(Entry, "firstDepends", view => view.Value.FirstDepends.ToString().ToUpperInvariant()),
        Answering.Plain<AsOfView<RivalCommodity>>(Entry, "secondDepends", view => view.Value.SecondDepends.ToString().ToUpperInvariant()),
        Answering.Plain<AsOfView<RivalCommodity>>(Entry, "chokePoints", view => AsOfView<ChokePoint>.Of(view.Value.ChokePoints, view.Revision)),
        Answering.Entity<AsOfView<ChokePoint>>(Choke, "dependent", view => view.Value.Dependent),
        Answering.Entity<AsOfView<ChokePoint>>(Choke, "on", view => view.Value.On),
        Answering.Plain<AsOfView<ChokePoint>>(Choke, "stated", view => view.Value.IsStated),
        Answering.Plain<AsOfView<ChokePoint>>(Choke, "statements", view => Answering.Views(view.Value.Statements, view.Revision)),
        Answering.Evidence<AsOfView<ChokePoint>>(Choke, view => view.Value.Statements),
    ];

    private static FieldAnswer Entries(string field, Func<Rivalry, IEnumerable<RivalCommodity>> read) =>
        Answering.Plain<AsOfView<Rivalry>>(Type, field, view => AsOfView<RivalCommodity>.Of(read(view.Value), view.Revision));

    private static async ValueTask<object?> FindAsync(Arguments arguments, long revision, GraphScope scope)
    {
        var threshold = arguments.Find<double>("threshold");
        if (threshold is not (> 0 and <= 100)) throw new ProblemException(new Problem("MG5206", $"threshold is {threshold}; it is a net reliance on imports in percent, above 0 and 100 at most."));
        var countries = await EntityArgument.ListAsync(new[] { arguments.Get<string>("first"), arguments.Get<string>("second") }, ["country"], revision, scope).ConfigureAwait(false);
        if (countries.DistinctBy(country => country.Id).Count() < 2) throw new ProblemException(new Problem("MG5207", "Both countries are the same. Name two."));
        return new AsOfView<Rivalry>(await new Rivalries(scope.Reader).FindAsync(countries[0].Id, countries[1].Id, threshold, revision, scope.Cancellation).ConfigureAwait(false), revision);
    }
}
