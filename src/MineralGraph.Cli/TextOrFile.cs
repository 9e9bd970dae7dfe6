using MineralGraph.Model;

namespace MineralGraph.Cli;

/// <summary>Reads an argument that is a text, or @ and the name of a file that holds it.</summary>
internal static class TextOrFile
{
    internal static async Task<string> ReadAsync(string argument, CancellationToken cancellation)
    {
        if (!argument.StartsWith('@')) return argument;
        try
        {
            return await File.ReadAllTextAsync(argument[1..], cancellation).ConfigureAwait(false);
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException)
        {
            throw new ProblemException(new Problem("MG5906", $"\"{argument[1..]}\" cannot be read: {unreadable.Message}"), unreadable);
        }
    }
}
