using System.Collections.Immutable;
using MineralGraph.Store.Neo4j.Connection;
using MineralGraph.Store.Neo4j.Reading;

namespace MineralGraph.Store.Tests.Neo4j;

/// <summary>Who goes along with whom: without a server.</summary>
public sealed class GatheringConnectionTests : IAsyncDisposable
{
    private readonly SlowConnection slow = new();
    private readonly GatheringConnection gathering;

    public GatheringConnectionTests() => gathering = new GatheringConnection(slow);

    [Fact]
    public async Task Who_comes_while_two_are_under_way_waits_and_all_go_in_one_each_with_his_own_answer()
    {
        var first = new[] { AskAsync("a"), AskAsync("b") };
        await slow.BegunAsync(2);
        var later = new[] { AskAsync("c", "d"), AskAsync("d"), AskAsync("e") };

        slow.AnswerAll();
        await Task.WhenAll(first.Concat(later));

        Assert.Equal(["a", "b", "c d e"], slow.Asked.Select(entities => string.Join(' ', entities.Order(StringComparer.Ordinal))).Order(StringComparer.Ordinal));
        Assert.Equal(["a", "b", "c d", "d", "e"], await Task.WhenAll(first.Concat(later)));
    }

    [Fact]
    public async Task Nobody_is_given_what_was_asked_for_before_he_asked()
    {
        var first = AskAsync("a");
        await slow.BegunAsync(1);

        var second = AskAsync("a");
        await slow.BegunAsync(2);
        slow.AnswerAll();
        await Task.WhenAll(first, second);

        Assert.Equal(2, slow.Asked.Count);
    }

    [Fact]
    public async Task Other_questions_do_not_wait()
    {
        var first = new[] { AskAsync("a"), AskAsync("b"), AskAsync("c") };
        await slow.BegunAsync(2);

        var other = gathering.ReadAsync(Question("x").With("revision", 2L), CancellationToken.None);
        await slow.BegunAsync(3);
        slow.AnswerAll();
        await Task.WhenAll(first);

        Assert.Equal("x", Assert.Single(await other).Text("entity"));
    }

    [Fact]
    public async Task One_who_gives_up_while_he_waits_leaves_the_others_theirs()
    {
        using var impatient = new CancellationTokenSource();
        var first = new[] { AskAsync("a"), AskAsync("b") };
        await slow.BegunAsync(2);
        var (leaves, stays) = (gathering.ReadAsync(Question("c"), impatient.Token), AskAsync("d"));

        await impatient.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => leaves);
        slow.AnswerAll();
        await Task.WhenAll(first);

        Assert.Equal("d", await stays);
    }

    [Fact]
    public async Task When_all_who_wait_give_up_the_next_ones_question_is_asked()
    {
        using var impatient = new CancellationTokenSource();
        var first = new[] { AskAsync("a"), AskAsync("b") };
        await slow.BegunAsync(2);
        var leaves = gathering.ReadAsync(Question("c"), impatient.Token);
        await impatient.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => leaves);

        var next = AskAsync("d");
        slow.AnswerAll();
        await Task.WhenAll(first);

        Assert.Equal("d", await next);
        Assert.DoesNotContain(slow.Asked, entities => entities.Contains("c"));
    }

    public async ValueTask DisposeAsync() => await gathering.DisposeAsync();

    private async Task<string> AskAsync(params string[] entities) => string.Join(' ', (await gathering.ReadAsync(Question(entities), CancellationToken.None)).Select(row => row.Text("entity")));

    private static CypherQuery Question(params string[] entities) => CypherQuery.Of("RETURN 1", ("entities", entities), ("revision", 1L));

    /// <summary>Answers a row for each entity, once it is told to.</summary>
    private sealed class SlowConnection : ICypherConnection
    {
        private readonly TaskCompletionSource answer = new(TaskCreationOptions.RunContinuationsAsynchronously);
        private readonly SemaphoreSlim begun = new(0);
        private readonly Lock guard = new();
        private ImmutableList<IReadOnlyCollection<string>> asked = [];

        internal ImmutableList<IReadOnlyCollection<string>> Asked => asked;

        internal void AnswerAll() => answer.SetResult();

        internal async Task BegunAsync(int times)
        {
            while (asked.Count < times) Assert.True(await begun.WaitAsync(TimeSpan.FromMinutes(1)), $"Only {asked.Count} questions were asked.");
        }

        public async Task<IReadOnlyList<CypherRow>> ReadAsync(CypherQuery query, CancellationToken cancellation)
        {
            var entities = (IReadOnlyCollection<string>)query.Parameters["entities"]!;
            lock (guard) asked = asked.Add(entities);
            begun.Release();
            await answer.Task.WaitAsync(cancellation);
            return [.. entities.Select(entity => new CypherRow(ImmutableDictionary<string, object?>.Empty.Add("entity", entity)))];
        }

        public Task<IReadOnlyList<CypherRow>> RunAsync(CypherQuery query, CancellationToken cancellation) => throw new NotSupportedException();

        public Task<T> WriteAsync<T>(Func<ICypherTransaction, Task<T>> work, CancellationToken cancellation) => throw new NotSupportedException();

        public ValueTask DisposeAsync()
        {
            begun.Dispose();
            return ValueTask.CompletedTask;
        }
    }
}
