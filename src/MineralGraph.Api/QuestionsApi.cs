using Microsoft.AspNetCore.Http.HttpResults;
using MineralGraph.Schema;

namespace MineralGraph.Api;

/// <summary>/api/questions: the questions that the API answers in one query each, for pages to start from.</summary>
internal static class QuestionsApi
{
    internal static void Map(IEndpointRouteBuilder routes) => routes.MapGet("/api/questions", List);

    private static Ok<List<Question>> List() => TypedResults.Ok(ExampleQuestion.All.Select(question => new Question(question.Number, question.Title, question.Notes, question.Query)).ToList());

    /// <summary>A question in words and as a query.</summary>
    internal sealed record Question(int Number, string Title, string Notes, string Query);
}
