using System.CommandLine;
using System.Globalization;
using MineralGraph.Cli.RuleWork;
using MineralGraph.Ingest;
using MineralGraph.Model;

namespace MineralGraph.Cli.Verbs;

/// <summary>mineralgraph rules explain: why a line says what it says, and why not more.</summary>
internal static class RulesExplainVerb
{
    private const string Help = """
        Shows how a line is read: what it names, what rules see of it, which of them fired, which were refused and why, and which nearly matched.

        Examples:
          mineralgraph rules explain report.txt:12
          mineralgraph rules explain report.txt:12 --rules ingest/rules --format json
        """;

    internal static Command Create(Terminal terminal)
    {
        var place = new Argument<string>("FILE:LINE") { Description = "A document and the number of a line, counted from 1." };
        var folder = RulesVerb.FolderOption();
        var format = new Option<string>("--format") { Description = "text or json.", DefaultValueFactory = _ => "text" };
        format.AcceptOnlyFromAmong("text", "json");
        var command = new Command("explain", Help) { place, folder, format };
        command.SetAction(async (parsed, cancellation) =>
        {
            var (file, line) = Split(parsed.GetValue(place)!);
            var content = await ReadAsync(file, cancellation).ConfigureAwait(false);
            var explanation = LineExplanation.Of(DocumentIngester.Create(RulesVerb.Load(parsed.GetValue(folder))), Path.GetFileName(file), content, line);
            if (parsed.GetValue(format) == "json") ExplanationJson.Write(terminal.Out, explanation);
            else ExplanationText.Write(terminal.Out, explanation);
            return 0;
        });
        return command;
    }

    private static (string File, int Line) Split(string place)
    {
        var colon = place.LastIndexOf(':');
        return colon > 0 && int.TryParse(place.AsSpan(colon + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var line)
            ? (place[..colon], line)
            : throw new ProblemException(new Problem("MG5910", $"\"{place}\" names no line. Write FILE:LINE, such as report.txt:12."));
    }

    private static async Task<byte[]> ReadAsync(string file, CancellationToken cancellation)
    {
        if (!File.Exists(file)) throw new ProblemException(new Problem("MG1001", $"There is no file \"{file}\". Check the path."));
        try
        {
            return await File.ReadAllBytesAsync(file, cancellation).ConfigureAwait(false);
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException)
        {
            throw new ProblemException(new Problem("MG1008", $"\"{file}\" cannot be read: {unreadable.Message}"), unreadable);
        }
    }
}
