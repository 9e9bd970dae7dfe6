using MineralGraph.Model;

namespace MineralGraph.Cli;

/// <summary>Writes a file beside the target and moves it into its place, so that a broken one never stands where a whole one stood.</summary>
internal static class WholeFile
{
    /// <exception cref="ProblemException">MG5902: it cannot be written.</exception>
    internal static async Task WriteAsync(string file, Func<TextWriter, Task> write)
    {
        var unfinished = file + ".unfinished";
        try
        {
            await using (var writer = new StreamWriter(unfinished)) await write(writer).ConfigureAwait(false);
            File.Move(unfinished, file, overwrite: true);
        }
        catch (Exception failed) when (failed is IOException or UnauthorizedAccessException)
        {
            throw new ProblemException(new Problem("MG5902", $"\"{file}\" cannot be written: {failed.Message}"), failed);
        }
    }
}
