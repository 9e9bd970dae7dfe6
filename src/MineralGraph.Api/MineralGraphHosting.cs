using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.ResponseCompression;
using Microsoft.Extensions.Logging;
using MineralGraph.Model.Storage;

namespace MineralGraph.Api;

/// <summary>Puts MineralGraph into a web application.</summary>
public static class MineralGraphHosting
{
    /// <summary>Adds what answers requests from a store; with a writer, it also takes decisions.</summary>
    public static IServiceCollection AddMineralGraph(this IServiceCollection services, IGraphReader reader, IQualityLog? quality = null, IGraphWriter? writer = null)
    {
        services.AddSingleton(reader);
        services.AddSingleton(provider => new GraphQuery(reader, quality, execution: provider.GetService<IRequestExecution>()) { Log = provider.GetService<ILogger<GraphQuery>>(), Writer = writer });
        services.AddSingleton(new RequestParts(new PersistedOperations()));
        return services.AddCompression();
    }

    // A filter of the start-up, so that whoever hosts the routes need not know that compression has to come before them.
    private static IServiceCollection AddCompression(this IServiceCollection services) => services
        .AddResponseCompression(options =>
        {
            options.EnableForHttps = true;
            options.MimeTypes = [.. ResponseCompressionDefaults.MimeTypes, AnswerType.GraphQL];
        })
        .AddTransient<IStartupFilter, CompressionFirst>();

    private sealed class CompressionFirst : IStartupFilter
    {
        public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app => next(app.UseResponseCompression());
    }

    /// <summary>Maps the pages and the API. What goes wrong is told with a code and a remedy, never with where in the code.</summary>
    public static IEndpointRouteBuilder MapMineralGraph(this IEndpointRouteBuilder routes)
    {
        GraphQLApi.Map(routes);
        var others = routes.MapGroup("").AddEndpointFilter(ProblemAnswers.FilterAsync);
        HealthApi.Map(others);
        DocumentsApi.Map(others);
        QuestionsApi.Map(others);
        StartPage.Map(others);
        Pages.Map(others);
        return routes;
    }
}
