using System.Buffers;
using System.Runtime.CompilerServices;
using MineralGraph.GraphQL;
using MineralGraph.Model;

namespace MineralGraph.Api;

/// <summary>Lets so many requests through at once, has some more wait, refuses the rest, and ends those that take too long.</summary>
/// <param name="limits">The bounds.</param>
/// <param name="places">As many places as requests may be answered at once.</param>
internal sealed class RequestGate(ServiceLimits limits, SemaphoreSlim places)
{
    private int waiting;
    private int streams;

    /// <summary>Answers a request once there is room for it; writes why where it is not answered.</summary>
    internal async Task<GraphQLOutcome> PassAsync(Func<CancellationToken, Task<GraphQLOutcome>> answer, IBufferWriter<byte> output, CancellationToken cancellation)
    {
        using var time = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        return await PassAsync(() => answer(time.Token), Refuse, time, cancellation).ConfigureAwait(false);

        GraphQLOutcome Refuse(Problem problem)
        {
            Refusal.Write(output, problem);
            return GraphQLOutcome.Unavailable;
        }
    }

    /// <summary>
    /// Opens a stream once there is room, within the time of an answer: what is answered at once is worked out by then. A stream that goes on takes a place among the
    /// streams when it is first read, and gives it back when it ends; where there is none, the stream tells so.
    /// </summary>
    internal async Task<GraphQLStream> OpenAsync(Func<CancellationToken, Task<GraphQLStream>> open, CancellationToken cancellation)
    {
        var time = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        if (await PassAsync(() => open(time.Token), Refusal.OfStream, time, cancellation).ConfigureAwait(false) is var stream && stream is not GraphQLStream.Opened opened)
        {
            time.Dispose();
            return stream;
        }

        time.CancelAfter(Timeout.InfiniteTimeSpan);
        return new GraphQLStream.Opened(StreamAsync(opened.Answers, time, cancellation));
    }

    private async Task<T> PassAsync<T>(Func<Task<T>> answer, Func<Problem, T> refuse, CancellationTokenSource time, CancellationToken cancellation)
    {
        if (!await EnterAsync(cancellation).ConfigureAwait(false)) return refuse(new Problem("MG5019",
            $"{limits.MostAtOnce} requests are being answered and {limits.MostWaiting} are waiting, which is as many as may. Send this one again in a moment, and fewer at once."));
        try
        {
            time.CancelAfter(limits.LongestAnswer);
            return await answer().ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            return refuse(new Problem("MG5018", $"The answer took longer than {limits.LongestAnswer.TotalSeconds:0.###} s. Ask for fewer items with first, for fewer nested lists, or narrow the filters."));
        }
        finally
        {
            places.Release();
        }
    }

    private async IAsyncEnumerable<ReadOnlyMemory<byte>> StreamAsync(IAsyncEnumerable<ReadOnlyMemory<byte>> answers, CancellationTokenSource time, [EnumeratorCancellation] CancellationToken cancellation)
    {
        try
        {
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
