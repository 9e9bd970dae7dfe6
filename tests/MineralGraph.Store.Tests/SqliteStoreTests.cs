using Microsoft.Data.Sqlite;
using MineralGraph.Model;
using MineralGraph.Model.Storage;
using MineralGraph.Schema;
using MineralGraph.Store.Sqlite;

namespace MineralGraph.Store.Tests;

public sealed class SqliteStoreTests : StoreContract
{
    private readonly string folder = Directory.CreateTempSubdirectory("mineralgraph-store-").FullName;

    private string File => Path.Combine(folder, "graph.db");

    protected override async Task<IGraphStore> OpenAsync() => await SqliteStore.OpenAsync(new SqliteStoreOptions(File));

    protected override void CleanUp() => Directory.Delete(folder, recursive: true);

    [Fact]
    public async Task A_file_that_is_no_database_is_refused_and_left_as_it_is()
    {
        var path = Path.Combine(folder, "notes.txt");
        await System.IO.File.WriteAllTextAsync(path, new string('x', 5000));

        Assert.Equal("MG4003", await RefusedAsync(path));
        Assert.Equal(new string('x', 5000), await System.IO.File.ReadAllTextAsync(path));
    }

    [Fact]
    public async Task A_database_of_somebody_else_is_refused()
    {
        var path = Path.Combine(folder, "theirs.db");
        await using (var connection = new SqliteConnection($"Data Source={path};Pooling=False"))
        {
            await connection.OpenAsync();
            await using var command = new SqliteCommand("CREATE TABLE theirs (id INTEGER)", connection);
            await command.ExecuteNonQueryAsync();
        }

        Assert.Equal("MG4003", await RefusedAsync(path));
    }

    [Fact]
    public async Task A_store_of_a_newer_version_is_refused()
    {
        await Store.DisposeAsync();
        await ExecuteAsync("PRAGMA user_version = 99");

        Assert.Equal("MG4004", await RefusedAsync(File));
        await ExecuteAsync($"PRAGMA user_version = {Migration.Of("sqlite").Length}");
        await ReopenAsync();
    }

    [Fact]
    public async Task A_store_of_the_first_version_is_brought_up_to_date_with_all_it_holds()
    {
        await Store.Writer.CommitAsync(Sample.Commit());
        await Store.DisposeAsync();
        await ExecuteAsync("DROP TABLE quality; PRAGMA user_version = 1");

        await ReopenAsync();

        Assert.Null(await Store.Quality.FindAsync());
        Assert.Equal(Sample.Commit().Statements.Length, (await Store.Reader.ListStatementsAsync(new StatementQuery(StatementFilter.Everything, 1))).Statements.Length);
    }

    [Fact]
    public async Task A_damaged_store_is_refused()
    {
        await Store.Writer.CommitAsync(Sample.Commit());
        await Store.DisposeAsync();
        var copy = Path.Combine(folder, "damaged.db");
        var bytes = await System.IO.File.ReadAllBytesAsync(File);
        Array.Fill(bytes, (byte)7, 4096, Math.Min(8192, bytes.Length - 4096));
        await System.IO.File.WriteAllBytesAsync(copy, bytes);

        Assert.Equal("MG4005", await RefusedAsync(copy));
        await ReopenAsync();
    }

    [Fact]
    public async Task A_store_that_another_process_writes_to_is_told_to_be_locked_after_the_time_given()
    {
        await using var other = new SqliteConnection($"Data Source={File};Pooling=False");
        await other.OpenAsync();
        await using var transaction = other.BeginTransaction(deferred: false);
        await using var impatient = await SqliteStore.OpenAsync(new SqliteStoreOptions(File) { BusyTimeout = TimeSpan.FromSeconds(1) });

        var refused = await Assert.ThrowsAsync<ProblemException>(() => impatient.Writer.CommitAsync(Sample.Commit()).AsTask());

        Assert.Equal("MG4006", refused.Problem.Code);
    }

    [Fact]
    public async Task A_folder_a_missing_folder_and_a_missing_store_are_told_apart()
    {
        Assert.Equal("MG4002", await RefusedAsync(folder));
        Assert.Equal("MG4001", await RefusedAsync(Path.Combine(folder, "no", "such.db")));
        var missing = await Assert.ThrowsAsync<ProblemException>(() => SqliteStore.OpenAsync(new SqliteStoreOptions(Path.Combine(folder, "none.db")) { MustExist = true }));
        Assert.Equal("MG4008", missing.Problem.Code);
        Assert.False(System.IO.File.Exists(Path.Combine(folder, "none.db")));
    }

    [Fact]
    public async Task A_quote_altered_in_the_file_is_noticed_when_the_store_is_opened()
    {
        await Store.Writer.CommitAsync(Sample.Commit());
        await Store.DisposeAsync();
        await ExecuteAsync("UPDATE document SET content = replace(content, '60', '61')");

        Assert.Equal("MG4101", await RefusedAsync(File));
        await ExecuteAsync("UPDATE document SET content = replace(content, '61', '60')");
        await ReopenAsync();
    }

    [Fact]
    public async Task Decisions_cannot_be_rewritten_in_the_file()
    {
        await Store.Writer.CommitAsync(Sample.Commit());
        await Store.Writer.DecideAsync(new Decision.Accepted(Sample.Commit().Statements[0].Id, new EditorId("Ada"), DateTimeOffset.UnixEpoch), 1);
        await Store.DisposeAsync();

        await Assert.ThrowsAsync<SqliteException>(() => ExecuteAsync("DELETE FROM decision"));
        await ReopenAsync();
    }

    private static async Task<string> RefusedAsync(string path) =>
        (await Assert.ThrowsAsync<ProblemException>(() => SqliteStore.OpenAsync(new SqliteStoreOptions(path)))).Problem.Code;

    private async Task ExecuteAsync(string sql)
    {
        await using var connection = new SqliteConnection($"Data Source={File};Pooling=False");
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        await command.ExecuteNonQueryAsync();
    }
}
