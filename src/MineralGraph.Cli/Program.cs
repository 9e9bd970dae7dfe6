using System.CommandLine;
using MineralGraph.Model;

namespace MineralGraph.Cli;

/// <summary>The entry of the command line.</summary>
public static class Program
{
    // @FILE is ours to read, where a verb says so; it names no file of further arguments.
    private static readonly ParserConfiguration Parsing = new() { ResponseFileTokenReplacer = null };

    /// <summary>Runs a command line and returns its exit code.</summary>
    public static Task<int> Main(string[] args) => RunAsync(args, new Terminal(Console.Out, Console.Error, !Console.IsOutputRedirected && !Console.IsErrorRedirected));

    /// <summary>Runs a command line on a terminal of the caller's.</summary>
    public static async Task<int> RunAsync(string[] args, Terminal terminal, CancellationToken cancellation = default)
    {
        try
        {
            var configuration = new InvocationConfiguration { Output = terminal.Out, Error = terminal.Error, EnableDefaultExceptionHandler = false };
            return await MineralGraphCommand.Create(terminal).Parse(args, Parsing).InvokeAsync(configuration, cancellation).ConfigureAwait(false);
        }
        catch (ProblemException refused)
        {
            await terminal.Error.WriteLineAsync(refused.Problem.ToString()).ConfigureAwait(false);
            return 1;
        }
        catch (OperationCanceledException)
        {
            await terminal.Error.WriteLineAsync("Stopped.").ConfigureAwait(false);
            return 130;
        }
        catch (Exception defect) when (Environment.GetEnvironmentVariable("MINERALGRAPH_TRACE") is null)
        {
            await terminal.Error.WriteLineAsync($"MG9999 This is a defect of MineralGraph: {defect.GetType().Name}: {defect.Message} Set MINERALGRAPH_TRACE=1 to see where.").ConfigureAwait(false);
            return 70;
        }
    }
}
