using System.Collections.Immutable;
using MineralGraph.Store.Neo4j.Connection;
using MineralGraph.Store.Neo4j.Reading;

namespace MineralGraph.Store.Tests.Neo4j;

/// <summary>What is kept of answers, how long, and who waits for whom: without a server.</summary>
public sealed class JoinedAnswersTests : IDisposable
{
    private readonly HeldConnection held = new();

    [Fact]
    public async Task Those_who_ask_the_same_at_once_share_a_read()
    {
        var answers = Answers(100);
        var asked = Enumerable.Range(0, 5).Select(_ => AskAsync(answers, "a")).ToList();
        await held.BegunAsync(1);

        held.Answer(1);
        await Task.WhenAll(asked);

        Assert.Equal(1, held.Begun);
    }

    [Fact]
    public async Task One_who_gives_up_leaves_the_others_theirs_and_the_last_one_ends_the_read()
    {
        var answers = Answers(100);
        using var one = new CancellationTokenSource();
        using var other = new CancellationTokenSource();
        var (first, second) = (AskAsync(answers, "a", one.Token), AskAsync(answers, "a", other.Token));
        await held.BegunAsync(1);

        await one.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => first);
        Assert.False(held.LastCancellation.IsCancellationRequested);
        await other.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => second);

        Assert.True(held.LastCancellation.IsCancellationRequested);
    }

    [Fact]
    public async Task Who_asks_after_all_gave_up_gets_an_answer()
    {
        var answers = Answers(100);
        using var one = new CancellationTokenSource();
        var first = AskAsync(answers, "a", one.Token);
        await held.BegunAsync(1);
        await one.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => first);

        var second = AskAsync(answers, "a");
        await held.BegunAsync(2);
        held.Answer(1);

        Assert.Equal("1", await second);
    }

    [Fact]
    public async Task What_is_asked_for_again_and_again_is_kept_and_what_is_not_is_let_go()
    {
        held.Answer(1);
        var answers = Answers(40);

        await AskAsync(answers, "hot");
        for (var number = 0; number < 60; number++)
        {
            await AskAsync(answers, $"cold {number}");
            await AskAsync(answers, "hot");
        }

        Assert.Equal(61, held.Begun);
        await AskAsync(answers, "cold 0");
        Assert.Equal(62, held.Begun);
    }

    [Fact]
    public async Task An_answer_that_is_larger_than_a_quarter_of_all_is_not_kept()
    {
        held.Answer(30);
        var answers = Answers(40);

        await AskAsync(answers, "large");
        await AskAsync(answers, "large");

        Assert.Equal(2, held.Begun);
    }

    public void Dispose() => held.Dispose();

    private RememberedAnswers Answers(int values)
    {
        var answers = new RememberedAnswers(held, values);
        answers.Saw(1, "mark");
        return answers;
    }

    private static Task<string> AskAsync(RememberedAnswers answers, string name, CancellationToken cancellation = default) =>
        answers.ReadAsync(CypherQuery.Of("RETURN $name", ("name", name), ("revision", 1L)), rows => $"{rows.Count}", cancellation).AsTask();

    /// <summary>Answers once it is told to.</summary>
    private sealed class HeldConnection : ICypherConnection, IDisposable
    {
        private readonly TaskCompletionSource<int> answer = new(TaskCreationOptions.RunContinuationsAsynchronously);
        private readonly SemaphoreSlim begun = new(0);

        internal int Begun { get; private set; }

        internal CancellationToken LastCancellation { get; private set; }

        internal void Answer(int rows) => answer.SetResult(rows);

        internal async Task BegunAsync(int times)
        {
            while (Begun < times) await begun.WaitAsync();
        }

        public async Task<IReadOnlyList<CypherRow>> ReadAsync(CypherQuery query, CancellationToken cancellation)
        {
            LastCancellation = cancellation;
            Begun++;
            begun.Release();
            var rows = await answer.Task.WaitAsync(cancellation);
            return [.. Enumerable.Range(0, rows).Select(number => new CypherRow(ImmutableDictionary<string, object?>.Empty.Add("number", (long)number)))];
        }

        public Task<IReadOnlyList<CypherRow>> RunAsync(CypherQuery query, CancellationToken cancellation) => throw new NotSupportedException();

        public Task<T> WriteAsync<T>(Func<ICypherTransaction, Task<T>> work, CancellationToken cancellation) => throw new NotSupportedException();

        public void Dispose() => begun.Dispose();

        public ValueTask DisposeAsync()
        {
            Dispose();
            return ValueTask.CompletedTask;
        }
    }
}
