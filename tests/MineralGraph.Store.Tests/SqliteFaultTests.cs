using MineralGraph.Model;
using MineralGraph.Model.Storage;
using MineralGraph.Store.Sqlite;

namespace MineralGraph.Store.Tests;

public sealed class SqliteFaultTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("mineralgraph-faults-").FullName;

    private string File => Path.Combine(folder, "graph.db");

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Theory]
    [InlineData("PRAGMA max_page_count = 1")]
    [InlineData("PRAGMA query_only = ON")]
    public async Task A_full_disk_and_a_file_that_is_only_read_are_told_and_nothing_is_written(string fault)
    {
        await using (var store = await SqliteStore.OpenAsync(new SqliteStoreOptions(File)))
        {
            await store.File.NumberAsync(fault, CancellationToken.None);
            var text = string.Concat(Enumerable.Repeat(Sample.Text, 20_000));

            var failed = await Assert.ThrowsAsync<ProblemException>(() => store.Writer.CommitAsync(Sample.Commit(text)).AsTask());

            Assert.Equal("MG4007", failed.Problem.Code);
            Assert.Equal(0, (await store.Reader.FindRevisionAsync(new RevisionQuery.Latest()))!.Number);
        }

        await using var again = await SqliteStore.OpenAsync(new SqliteStoreOptions(File));
        Assert.Empty(await again.Reader.FindDocumentsAsync([], 1));
        Assert.Equal(2, (await again.Writer.CommitAsync(Sample.Commit())).StatementsAdded);
    }

    [Fact]
    public async Task A_writing_that_is_given_up_leaves_nothing()
    {
        await using var store = await SqliteStore.OpenAsync(new SqliteStoreOptions(File));
        using var given = new CancellationTokenSource();
        await given.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => store.Writer.CommitAsync(Sample.Commit(), given.Token).AsTask());

        Assert.Equal(2, (await store.Writer.CommitAsync(Sample.Commit())).StatementsAdded);
    }
}
