using System.CommandLine;
using MineralGraph.Cli.Questions;

namespace MineralGraph.Cli.Verbs;

/// <summary>mineralgraph questions: the page of questions with their answers.</summary>
internal static class QuestionsVerb
{
    private const string Help = """
        Answers the questions of graph-schema/questions from a graph made of corpus/ and writes them with their answers as a Markdown page.

        Examples:
          mineralgraph questions
          mineralgraph questions --out docs/questions.md
        """;

    internal static Command Create(Terminal terminal)
    {
        var output = new Option<string?>("--out") { Description = "The file to write; without it, standard output." };
        var command = new Command("questions", Help) { output };
        command.SetAction(async (parsed, cancellation) =>
        {
            var page = await QuestionsPage.WriteAsync(cancellation).ConfigureAwait(false);
            if (parsed.GetValue(output) is { } file) await WholeFile.WriteAsync(file, writer => writer.WriteAsync(page)).ConfigureAwait(false);
            else await terminal.Out.WriteAsync(page).ConfigureAwait(false);
            return 0;
        });
        return command;
    }
}
