using System.Buffers;
using System.Text;
using System.Text.Json;
using MineralGraph.Api;
using MineralGraph.GraphQL;
using MineralGraph.Model;
using MineralGraph.Schema;

namespace MineralGraph.Cli.Questions;

/// <summary>The page of questions: each with its query and what the demonstration graph answers.</summary>
internal static class QuestionsPage
{
    private const string Head = """
        # Questions that the API answers

        Each question is one GraphQL query; each answer is what the graph of `corpus/` says, its documents ingested one a day from 5 January 2026 on.
        Every answer also tells under `extensions.revisions` as of which revisions it holds: with `asOf: { revision: N }` the same query answers the same at any later time.
        The queries are the files of `graph-schema/questions/`. `./mineralgraph questions --out docs/questions.md` writes this page.

        """;

    /// <summary>The page as Markdown, always the same for the same corpus, rules and queries.</summary>
    /// <exception cref="ProblemException">A query was answered with an error.</exception>
    internal static async Task<string> WriteAsync(CancellationToken cancellation)
    {
        await using var graph = await DemonstrationGraph.MakeAsync(cancellation).ConfigureAwait(false);
        var query = new GraphQuery(graph.Store.Reader, graph.Store.Quality, execution: ChosenEngine.Create());
        var page = new StringBuilder(Head);
        foreach (var question in ExampleQuestion.All)
        {
            var answer = await AnswerAsync(query, question, cancellation).ConfigureAwait(false);
            page.Append($"\n## {question.Number}. {question.Title}\n");
            if (question.Notes.Length > 0) page.Append($"\n{question.Notes}\n");
            page.Append($"\n```graphql\n{question.Query}\n```\n\n```json\n{CompactJson.Write(answer)}\n```\n");
        }

        return page.ToString();
    }

    private static async Task<JsonElement> AnswerAsync(GraphQuery query, ExampleQuestion question, CancellationToken cancellation)
    {
        var output = new ArrayBufferWriter<byte>();
        await query.AnswerAsync(new GraphQLRequest(question.Query), output, cancellation).ConfigureAwait(false);
        using var answer = JsonDocument.Parse(output.WrittenMemory);
        if (answer.RootElement.TryGetProperty("errors", out var errors)) throw new ProblemException(new Problem("MG5911", $"Question {question.Number} is not answered: {errors}"));
        return answer.RootElement.GetProperty("data").Clone();
    }
}
