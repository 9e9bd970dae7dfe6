using Microsoft.AspNetCore.Http.HttpResults;
using MineralGraph.Model;
using MineralGraph.Model.Storage;

namespace MineralGraph.Api;

/// <summary>/health: whether the store answers, and its newest revision.</summary>
internal static class HealthApi
{
    internal static void Map(IEndpointRouteBuilder routes) => routes.MapGet("/health", FindAsync);

    private static async Task<Results<Ok<Health>, ProblemHttpResult>> FindAsync(IGraphReader reader, CancellationToken cancellation)
    {
        try
        {
            return TypedResults.Ok(new Health("ok", await reader.LatestAsync(cancellation).ConfigureAwait(false)));
        }
        catch (ProblemException failing)
        {
            return ProblemAnswers.Of(failing.Problem, StatusCodes.Status503ServiceUnavailable);
        }
    }

    /// <summary>That all is well.</summary>
    internal sealed record Health(string Status, long Revision);
}
