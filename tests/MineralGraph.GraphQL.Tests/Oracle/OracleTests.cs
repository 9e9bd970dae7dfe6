using System.Globalization;
using Xunit.Abstractions;

namespace MineralGraph.GraphQL.Tests.Oracle;

/// <summary>The same documents on the same schema and data, by this engine and by the reference implementation.</summary>
public sealed class OracleTests(ITestOutputHelper output)
{
    private const int Seed = 20_260_901;

    [NeedsNodeFact]
    public Task Documents_of_our_own_are_answered_as_by_the_reference_implementation() => CompareAsync("own", AskedDocument.ReadAll());

    [NeedsNodeFact]
    public Task Generated_documents_are_answered_as_by_the_reference_implementation() => CompareAsync("generated", new DocumentGrammar(new Harbour().Schema, Seed).Documents(2_000));

    private async Task CompareAsync(string what, IReadOnlyList<AskedDocument> documents)
    {
        var harbour = new Harbour();
        var theirs = await ReferenceEngine.AskAsync(documents);
        Assert.Equal(documents.Count, theirs.Count);
        var tally = new OracleTally(what, DifferenceList.Read());
        for (var index = 0; index < documents.Count; index++)
        {
            var ours = await harbour.AskAsync(documents[index]);
            tally.Add(documents[index], ours, theirs[index]);
        }

        output.WriteLine(tally.Summary);
        Directory.CreateDirectory(Path.Combine(OracleFolder.Root, "artifacts"));
        await File.WriteAllTextAsync(Path.Combine(OracleFolder.Root, "artifacts", string.Create(CultureInfo.InvariantCulture, $"oracle-{what}.txt")), tally.Summary + "\n");
        Assert.True(tally.Unexplained.Count == 0, string.Join("\n\n", tally.Unexplained.Take(40).Prepend($"{tally.Unexplained.Count} differ:")));
        Assert.Empty(tally.Unused);
    }
}
