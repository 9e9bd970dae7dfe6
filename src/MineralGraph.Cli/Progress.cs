using Spectre.Console;

namespace MineralGraph.Cli;

/// <summary>Collects what comes, with a bar on a terminal that somebody watches.</summary>
internal static class Progress
{
    internal static async Task<List<T>> ShowAsync<T>(Terminal terminal, string what, int count, IAsyncEnumerable<T> items)
    {
        var collected = new List<T>(count);
        if (!terminal.IsInteractive || count < 2)
        {
            await foreach (var item in items.ConfigureAwait(false)) collected.Add(item);
            return collected;
        }

        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(terminal.Error) });
        await console.Progress().StartAsync(async progress =>
        {
            var bar = progress.AddTask(what, maxValue: count);
            await foreach (var item in items.ConfigureAwait(false))
            {
                collected.Add(item);
                bar.Increment(1);
            }
        }).ConfigureAwait(false);
        return collected;
    }
}
