using MineralGraph.Model.Storage;

namespace MineralGraph.Api;

/// <summary>Puts MineralGraph into a web application.</summary>
public static class MineralGraphHosting
{
    /// <summary>Adds what answers requests from a store.</summary>
    public static IServiceCollection AddMineralGraph(this IServiceCollection services, IGraphReader reader, IQualityLog? quality = null)
    {
        services.AddSingleton(reader);
        services.AddSingleton(new GraphQuery(reader, quality));
        return services;
    }

    /// <summary>Maps the pages and the API. What goes wrong is told with a code and a remedy, never with where in the code.</summary>
    public static IEndpointRouteBuilder MapMineralGraph(this IEndpointRouteBuilder routes)
    {
        GraphQLApi.Map(routes);
        var others = routes.MapGroup("").AddEndpointFilter(ProblemAnswers.FilterAsync);
        HealthApi.Map(others);
        DocumentsApi.Map(others);
        StartPage.Map(others);
        return routes;
    }
}
