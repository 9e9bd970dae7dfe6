using System.Buffers;
using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using MineralGraph.GraphQL;
using MineralGraph.Model;

namespace MineralGraph.Api;

/// <summary>Lets so many requests through at once, has some more wait, refuses the rest, and ends those that take too long.</summary>
/// <param name="limits">The bounds.</param>
/// <param name="places">As many places as requests may be answered at once.</param>
internal sealed class RequestGate(ServiceLimits limits, SemaphoreSlim places)
{
    private readonly ConcurrentBag<CancellationTokenSource> clocks = [];
    private int waiting;
    private int streams;

    /// <summary>Answers a request once there is room for it; writes why where it is not answered.</summary>
    internal async Task<GraphQLOutcome> PassAsync<T>(T request, Func<T, IBufferWriter<byte>, CancellationToken, Task<GraphQLOutcome>> answer, IBufferWriter<byte> output, CancellationToken cancellation)
    {
        var time = clocks.TryTake(out var used) ? used : new CancellationTokenSource();
        var (outcome, refusal) = await PassAsync((request, answer, output), static (asked, token) => asked.answer(asked.request, asked.output, token), time, cancellation).ConfigureAwait(false);
        if (time.TryReset()) clocks.Add(time);
        else time.Dispose();
        if (refusal is null) return outcome;
        Refusal.Write(output, refusal);
        return GraphQLOutcome.Unavailable;
    }

    /// <summary>
    /// Opens a stream once there is room, within the time of an answer: what is answered at once is worked out by then. A stream that goes on takes a place among the
    /// streams when it is first read, and gives it back when it ends; where there is none, the stream tells so.
    /// </summary>
    internal async Task<GraphQLStream> OpenAsync(Func<CancellationToken, Task<GraphQLStream>> open, CancellationToken cancellation)
    {
        var time = new CancellationTokenSource();
        var (stream, refusal) = await PassAsync(open, static (open, token) => open(token), time, cancellation).ConfigureAwait(false);
        if (stream is GraphQLStream.Opened opened) return new GraphQLStream.Opened(StreamAsync(opened.Answers, time, cancellation));
        time.Dispose();
        return refusal is null ? stream! : Refusal.OfStream(refusal);
    }

    // What the client breaks off, or what takes too long, is told by the one token of the clock.
    private async ValueTask<(T? Answer, Problem? Refusal)> PassAsync<TRequest, T>(TRequest request, Func<TRequest, CancellationToken, Task<T>> answer, CancellationTokenSource time, CancellationToken cancellation)
    {
        if (!await EnterAsync(cancellation).ConfigureAwait(false)) return (default, new Problem("MG5019",
            $"{limits.MostAtOnce} requests are being answered and {limits.MostWaiting} are waiting, which is as many as may. Send this one again in a moment, and fewer at once."));
        try
        {
            await using var link = Link(time, cancellation).ConfigureAwait(false);
            time.CancelAfter(limits.LongestAnswer);
            return (await answer(request, time.Token).ConfigureAwait(false), null);
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            return (default, new Problem("MG5018", $"The answer took longer than {limits.LongestAnswer.TotalSeconds:0.###} s. Ask for fewer items with first, for fewer nested lists, or narrow the filters."));
        }
        finally
        {
            time.CancelAfter(Timeout.InfiniteTimeSpan);
            places.Release();
        }
    }

    private static CancellationTokenRegistration Link(CancellationTokenSource time, CancellationToken cancellation) =>
        cancellation.UnsafeRegister(static source => ((CancellationTokenSource)source!).Cancel(), time);

    private async IAsyncEnumerable<ReadOnlyMemory<byte>> StreamAsync(IAsyncEnumerable<ReadOnlyMemory<byte>> answers, CancellationTokenSource time, [EnumeratorCancellation] CancellationToken cancellation)
    {
        try
        {
            await using var link = Link(time, cancellation).ConfigureAwait(false);
            if (Interlocked.Increment(ref streams) > limits.MostStreams)
            {
                yield return Refusal.OfStream(new Problem("MG5019", $"{limits.MostStreams} streams are open, which is as many as may. Close others, or open this one again later.")).Answer;
                yield break;
            }

            await foreach (var answer in answers.WithCancellation(cancellation).ConfigureAwait(false)) yield return answer;
        }
        finally
        {
            Interlocked.Decrement(ref streams);
            time.Dispose();
        }
    }

    private async ValueTask<bool> EnterAsync(CancellationToken cancellation)
    {
        if (places.Wait(0, CancellationToken.None)) return true;
        try
        {
            if (Interlocked.Increment(ref waiting) > limits.MostWaiting) return false;
            await places.WaitAsync(cancellation).ConfigureAwait(false);
            return true;
        }
        finally
        {
            Interlocked.Decrement(ref waiting);
        }
    }
}
