using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using MineralGraph.Analysis;
using MineralGraph.Model;
using MineralGraph.Model.Storage;
using MineralGraph.Schema;

namespace MineralGraph.Benchmarks.GraphQL;

/// <summary>What one would write by hand for each query of the mix: an endpoint that asks the store's reader, builds the objects and serialises them.</summary>
internal static class PlainEndpoints
{
    internal static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapPost("/small", SmallAsync);
        routes.MapPost("/nested", NestedAsync);
        routes.MapPost("/by-product", ByProductsAsync);
        routes.MapPost("/path", PathsAsync);
    }

    private static async Task<Ok<PlainAnswer.Data<PlainAnswer.OfCommodity<PlainAnswer.Small>>>> SmallAsync(PlainAnswer.Asked asked, IGraphReader reader)
    {
        var (found, _) = await FindAsync(asked, reader);
        return TypedResults.Ok(new PlainAnswer.Data<PlainAnswer.OfCommodity<PlainAnswer.Small>>(new(new(found.Id.ToString(), found.Label("en"), new(found.Names.En)))));
    }

    private static async Task<Ok<PlainAnswer.Data<PlainAnswer.OfCommodity<PlainAnswer.Nested>>>> NestedAsync(PlainAnswer.Asked asked, IGraphReader reader)
    {
        var (found, revision) = await FindAsync(asked, reader);
        var statements = await reader.ExpandAsync(new ExpandQuery([found.Id], StatementEnd.From, Filters.Predicate("occurs_at"), revision) { Order = StatementOrder.ConfidenceDescending });
        var groups = StatementsByEnd.Gather(statements[0], StatementEnd.To);
        var deposits = await reader.FindEntitiesAsync([.. groups.Select(group => group.End)], revision);
        return TypedResults.Ok(new PlainAnswer.Data<PlainAnswer.OfCommodity<PlainAnswer.Nested>>(new(new(found.Id.ToString(), [.. deposits.Select(Occurrence)]))));
    }

    private static async Task<Ok<PlainAnswer.Data<PlainAnswer.OfHost<PlainAnswer.Host>>>> ByProductsAsync(PlainAnswer.Asked asked, IGraphReader reader)
    {
        var (found, revision) = await FindAsync(asked, reader);
        var dependences = (await new ByProducts(reader).CommoditiesOfAsync([found.Id], host => [new Reach(host, [])], Filters.Dependence, revision))[0];
        var commodities = await reader.FindEntitiesAsync([.. dependences.Select(one => one.Commodity)], revision);
        var ids = dependences.SelectMany(one => one.Statements).Select(statement => statement.Id).ToList();
        var quotes = ids.Zip(await reader.ListEvidenceAsync(ids, revision)).ToDictionary(pair => pair.First, pair => pair.Second);
        var documents = quotes.Values.SelectMany(list => list).Select(quote => quote.Document).Distinct().ToList();
        var citations = documents.Zip(await reader.FindDocumentsAsync(documents, revision)).ToDictionary(pair => pair.First, pair => pair.Second?.Citation);
        return TypedResults.Ok(new PlainAnswer.Data<PlainAnswer.OfHost<PlainAnswer.Host>>(new(new(found.Id.ToString(), [.. dependences.Zip(commodities, (one, commodity) => new PlainAnswer.ByProduct(
            new(commodity!.Id.ToString(), commodity.Label("zh")),
            [.. one.Shares.Select(share => new PlainAnswer.Share(share.Content.Quantity!.Normalised.Low, share.Content.Year))],
            [.. one.Statements.SelectMany(statement => quotes[statement.Id]).Select(quote => new PlainAnswer.Quoted(quote.Quote, quote.Line, citations[quote.Document]))]))]))));
    }

    private static async Task<Ok<PlainAnswer.Data<PlainAnswer.OfCommodity<PlainAnswer.Paths>>>> PathsAsync(PlainAnswer.Asked asked, IGraphReader reader)
    {
        var (found, revision) = await FindAsync(asked, reader);
        var paths = (await new DependencyPaths(reader, Background.BuiltIn.About).FindAsync([found.Id], 3, revision))[0];
        return TypedResults.Ok(new PlainAnswer.Data<PlainAnswer.OfCommodity<PlainAnswer.Paths>>(new(new([.. paths.Select(path => new PlainAnswer.Path(
            path.WeakestConfidence,
            [.. path.Hops.Select(hop => new PlainAnswer.Hop(new(hop.From.ToString()), new(hop.To.ToString())))],
            [.. path.Assumptions.Select(fact => new PlainAnswer.Assumed(fact.Relation, fact.Source))]))]))));
    }

    private static PlainAnswer.Occurrence Occurrence(Entity? deposit) =>
        new(new(deposit!.Id.ToString(), deposit.Id.Name, deposit.Label("en"), new(deposit.Names.Zh, deposit.Names.En)));

    private static async ValueTask<(Entity Found, long Revision)> FindAsync(PlainAnswer.Asked asked, IGraphReader reader)
    {
        var revision = (await reader.FindRevisionAsync(new RevisionQuery.Latest()))!.Number;
        return ((await reader.FindEntitiesByNameAsync([asked.Name], revision))[0][0], revision);
    }
}
