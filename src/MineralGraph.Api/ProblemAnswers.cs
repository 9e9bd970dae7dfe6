using Microsoft.AspNetCore.Http.HttpResults;
using MineralGraph.Model;

namespace MineralGraph.Api;

/// <summary>Problems as application/problem+json (RFC 9457) with their code.</summary>
internal static class ProblemAnswers
{
    private static readonly Problem Defect = new("MG5000", "Something went wrong inside the service.");

    internal static async ValueTask<object?> FilterAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        try
        {
            return await next(context).ConfigureAwait(false);
        }
        catch (ProblemException known)
        {
            return Of(known.Problem, StatusCodes.Status500InternalServerError);
        }
        catch (Exception defect) when (defect is not OperationCanceledException and not BadHttpRequestException)
        {
            return Of(Defect, StatusCodes.Status500InternalServerError);
        }
    }

    internal static ProblemHttpResult Of(Problem problem, int status) =>
        TypedResults.Problem(problem.Message, statusCode: status, extensions: new Dictionary<string, object?> { ["code"] = problem.Code });
}
