using Microsoft.Extensions.DependencyInjection;
using MineralGraph.Api;
#if USE_HOTCHOCOLATE
using MineralGraph.Api.HotChocolate;
#endif

namespace MineralGraph.Cli;

/// <summary>Which GraphQL engine this build executes requests with: this product's own, or, built with -p:UseHotChocolate=true, HotChocolate.</summary>
public static class ChosenEngine
{
    /// <summary>What executes requests in place of this product's engine; null where nothing does.</summary>
    public static IRequestExecution? Create() =>
#if USE_HOTCHOCOLATE
        HotChocolateHosting.CreateExecution();
#else
        null;
#endif

    /// <summary>The same for a host.</summary>
    public static IServiceCollection AddChosenEngine(this IServiceCollection services) =>
#if USE_HOTCHOCOLATE
        services.AddHotChocolate();
#else
        services;
#endif
}
