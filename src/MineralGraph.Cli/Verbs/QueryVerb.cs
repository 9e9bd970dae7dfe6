using System.Buffers;
using System.CommandLine;
using System.Text.Json;
using MineralGraph.Api;
using MineralGraph.GraphQL;
using MineralGraph.Model;

namespace MineralGraph.Cli.Verbs;

/// <summary>mineralgraph query: a GraphQL query without a server.</summary>
internal static class QueryVerb
{
    private const string Help = """
        Answers a GraphQL query from the store, or takes a decision, as JSON on standard output.

        Examples:
          mineralgraph query '{ host(name: "bauxite") { byProducts { commodity { name } shares { percent } } } }'
          mineralgraph query @query.graphql --variables '{"name": "镓"}' --store minerals.db
        """;

    internal static Command Create(Terminal terminal)
    {
        var query = new Argument<string>("GRAPHQL") { Description = "The query, or @FILE." };
        var variables = new Option<string?>("--variables") { Description = "The variables' values as a JSON object, or @FILE." };
        var store = StoreOption.Create();
        var command = new Command("query", Help) { query, variables, store };
        command.SetAction(async (parsed, cancellation) =>
        {
            var text = await TextOrFile.ReadAsync(parsed.GetValue(query)!, cancellation).ConfigureAwait(false);
            using var values = await VariablesAsync(parsed.GetValue(variables), cancellation).ConfigureAwait(false);
            await using var opened = await StoreOption.OpenAsync(parsed.GetValue(store)!, mustExist: true, cancellation).ConfigureAwait(false);
            var output = new ArrayBufferWriter<byte>();
            var outcome = await new GraphQuery(opened.Reader, opened.Quality, execution: ChosenEngine.Create()) { Writer = opened.Writer }.AnswerAsync(new GraphQLRequest(text, null, values?.RootElement), output, cancellation).ConfigureAwait(false);
            using var answer = JsonDocument.Parse(output.WrittenMemory);
            await terminal.Out.WriteLineAsync(JsonSerializer.Serialize(answer.RootElement, QueryJson.Indented)).ConfigureAwait(false);
            return outcome == GraphQLOutcome.Executed && answer.RootElement.GetProperty("data").ValueKind != JsonValueKind.Null ? 0 : 1;
        });
        return command;
    }

    private static async Task<JsonDocument?> VariablesAsync(string? given, CancellationToken cancellation)
    {
        if (given is null) return null;
        try
        {
            var json = JsonDocument.Parse(await TextOrFile.ReadAsync(given, cancellation).ConfigureAwait(false));
            return json.RootElement.ValueKind == JsonValueKind.Object ? json : throw new ProblemException(new Problem("MG5005", "--variables is no JSON object. Write one like {\"name\": \"Ga\"}."));
        }
        catch (JsonException broken)
        {
            throw new ProblemException(new Problem("MG5005", $"--variables is no JSON: {broken.Message}"), broken);
        }
    }
}
