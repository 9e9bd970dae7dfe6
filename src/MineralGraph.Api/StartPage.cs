namespace MineralGraph.Api;

/// <summary>The page at /: what this is, and a place to try queries.</summary>
internal static class StartPage
{
    internal static void Map(IEndpointRouteBuilder routes) => routes.MapGet("/", () => Results.Stream(Open(), "text/html; charset=utf-8"));

    private static Stream Open() => typeof(StartPage).Assembly.GetManifestResourceStream("start.html") ?? throw new InvalidOperationException("The assembly lacks start.html.");
}
