using System.Diagnostics;
using System.Text;
using System.Text.Json.Nodes;

namespace MineralGraph.GraphQL.Tests.Oracle;

/// <summary>The reference implementation, graphql-js, in a process of its own: one request a line, one answer a line.</summary>
internal static class ReferenceEngine
{
    public static async Task<IReadOnlyList<JsonObject>> AskAsync(IReadOnlyList<AskedDocument> documents)
    {
        using var node = Process.Start(Start()) ?? throw new InvalidOperationException("node does not start.");
        var errors = node.StandardError.ReadToEndAsync();
        var asking = Task.Run(async () =>
        {
            foreach (var document in documents) await node.StandardInput.WriteLineAsync(document.Request);
            node.StandardInput.Close();
        });
        var answers = new List<JsonObject>();
        while (await node.StandardOutput.ReadLineAsync() is { } line) answers.Add((JsonObject)JsonNode.Parse(line)!);
        await node.WaitForExitAsync();
        Assert.True(node.ExitCode == 0, $"The reference implementation failed; was \"npm ci\" run in {OracleFolder.Path}? {await errors}");
        await asking;
        return answers;
    }

    private static ProcessStartInfo Start() => new(NeedsNodeFactAttribute.Node!, ["oracle.mjs", "."])
    {
        WorkingDirectory = OracleFolder.Path,
        RedirectStandardInput = true,
        RedirectStandardOutput = true,
        RedirectStandardError = true,
        StandardInputEncoding = new UTF8Encoding(false),
        StandardOutputEncoding = Encoding.UTF8,
    };
}
