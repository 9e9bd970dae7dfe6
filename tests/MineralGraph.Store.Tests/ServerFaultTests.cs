using System.Net;
using MineralGraph.Api.Tests;
using MineralGraph.Model;
using MineralGraph.Store.Neo4j;
using MineralGraph.Store.Neo4j.Connection;
using MineralGraph.Store.Tests.Neo4j;

namespace MineralGraph.Store.Tests;

/// <summary>What a server may do wrong, and how it is told. None of it needs a server.</summary>
[Collection("neo4j")]
public sealed class ServerFaultTests
{
    private const string Secret = "a-password-of-nobody";

    [Fact]
    public async Task A_server_that_is_not_there_is_told_soon_with_what_to_do() =>
        await RefusedAsync("MG4021", Options(new Uri("http://127.0.0.1:1")));

    [Fact]
    public async Task A_server_that_does_not_answer_in_time_is_told()
    {
        using var handler = new RestlessHandler((_, _) => new Fate.Delayed());
        await RefusedAsync("MG4029", Options() with { Handler = handler, Timeout = TimeSpan.FromMilliseconds(50) });
    }

    [Theory]
    [InlineData("MG4022", 401, """{"errors":[{"code":"Neo.ClientError.Security.Unauthorized","message":"Invalid credential."}]}""")]
    [InlineData("MG4025", 404, """{"errors":[{"code":"Neo.ClientError.Database.DatabaseNotFound","message":"none"}]}""")]
    [InlineData("MG4026", 403, """{"errors":[{"code":"Neo.ClientError.General.WriteOnReadOnlyAccessDatabase","message":"No write operations are allowed on this database."}]}""")]
    [InlineData("MG4031", 500, """{"errors":[{"code":"Neo.DatabaseError.Transaction.TransactionCommitFailed","message":"No space left on device"}]}""")]
    [InlineData("MG4029", 503, """{"errors":[{"code":"Neo.TransientError.General.MemoryPoolOutOfMemoryError","message":"busy"}]}""")]
    [InlineData("MG4030", 400, """{"errors":[{"code":"Neo.ClientError.Statement.SyntaxError","message":"no"}]}""")]
    [InlineData("MG4023", 404, "<html>Not a graph</html>")]
    [InlineData("MG4023", 200, """["something", "else"]""")]
    [InlineData("MG4021", 502, "bad gateway")]
    [InlineData("MG4021", 200, """{"data":{"fields":["ver""")]
    [InlineData("MG4024", 200, """{"data":{"fields":["version"],"values":[["5.25.1"]]},"bookmarks":[]}""")]
    [InlineData("MG4024", 200, """{"data":{"fields":["version"],"values":[["4.4.40"]]},"bookmarks":[]}""")]
    public async Task What_a_server_answers_wrongly_has_a_code_and_a_remedy(string code, int status, string answer)
    {
        using var handler = RestlessHandler.Answering((HttpStatusCode)status, answer);
        await RefusedAsync(code, Options() with { Handler = handler, FirstPause = TimeSpan.FromMilliseconds(1) });
    }

    [Fact]
    public async Task What_may_pass_is_tried_as_often_as_said_and_no_more()
    {
        using var handler = RestlessHandler.Answering(HttpStatusCode.ServiceUnavailable, """{"errors":[{"code":"Neo.TransientError.Database.DatabaseUnavailable","message":"starting"}]}""");
        await RefusedAsync("MG4029", Options() with { Handler = handler, Attempts = 4, FirstPause = TimeSpan.FromMilliseconds(1) });
        Assert.Equal(4, handler.Requests);
    }

    [Fact]
    public async Task A_caller_that_gives_up_is_not_kept_waiting()
    {
        using var handler = new RestlessHandler((_, _) => new Fate.Delayed());
        using var given = new CancellationTokenSource(TimeSpan.FromMilliseconds(50));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Neo4jStore.OpenAsync(Options() with { Handler = handler }, given.Token));
    }

    [Theory]
    [InlineData("MG4014", "neo4j+http://neo4j@localhost:1/neo4j")]
    [InlineData("MG4015", "neo4j+https://neo4j:" + Secret + "@graph.example.org/neo4j")]
    [InlineData("MG4013", "neo4j+ftp://neo4j:" + Secret + "@localhost/neo4j")]
    [InlineData("MG4021", "neo4j+http://neo4j:" + Secret + "@localhost:1/neo4j")]
    public async Task The_command_line_tells_what_is_wrong_and_never_the_password(string code, string store)
    {
        var before = Environment.GetEnvironmentVariable("MINERALGRAPH_NEO4J_PASSWORD");
        Environment.SetEnvironmentVariable("MINERALGRAPH_NEO4J_PASSWORD", null);
        try
        {
            var (exit, output, error) = await CommandLine.RunAsync("export", "--store", store);

            Assert.Equal(1, exit);
            Assert.StartsWith(code, error, StringComparison.Ordinal);
            Assert.DoesNotContain(Secret, output + error, StringComparison.Ordinal);
        }
        finally
        {
            Environment.SetEnvironmentVariable("MINERALGRAPH_NEO4J_PASSWORD", before);
        }
    }

    [Fact]
    public void Nothing_that_is_shown_of_options_holds_a_password()
    {
        var options = Options() with { Password = Secret, Token = Secret };
        var address = Neo4jAddress.Parse($"neo4j+http://neo4j:{Secret}@localhost:7474/neo4j");

        Assert.DoesNotContain(Secret, $"{options}{address}", StringComparison.Ordinal);
    }

    private static Neo4jStoreOptions Options(Uri? server = null) => new(new Neo4jAddress(server ?? new Uri("http://127.0.0.1:7474"), "neo4j", "neo4j", null)) { Password = Secret, FirstPause = TimeSpan.FromMilliseconds(10) };

    private static async Task RefusedAsync(string code, Neo4jStoreOptions options)
    {
        var refused = await Assert.ThrowsAsync<ProblemException>(() => Neo4jStore.OpenAsync(options));

        Assert.Equal(code, refused.Problem.Code);
        Assert.DoesNotContain(Secret, refused.ToString(), StringComparison.Ordinal);
        Assert.Contains(". ", refused.Problem.Message, StringComparison.Ordinal);
    }
}
