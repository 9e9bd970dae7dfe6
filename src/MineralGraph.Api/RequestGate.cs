using System.Buffers;
using System.Runtime.CompilerServices;
using System.Text.Encodings.Web;
using System.Text.Json;
using MineralGraph.GraphQL;
using MineralGraph.Model;

namespace MineralGraph.Api;

/// <summary>Lets so many requests through at once, has some more wait, refuses the rest, and ends those that take too long.</summary>
/// <param name="limits">The bounds.</param>
/// <param name="places">As many places as requests may be answered at once.</param>
internal sealed class RequestGate(ServiceLimits limits, SemaphoreSlim places)
{
    private static readonly JsonWriterOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private int waiting;
    private int streams;

    /// <summary>Answers a request once there is room for it; writes why where it is not answered.</summary>
    internal async Task<GraphQLOutcome> PassAsync(Func<CancellationToken, Task<GraphQLOutcome>> answer, IBufferWriter<byte> output, CancellationToken cancellation)
    {
        if (!await EnterAsync(cancellation).ConfigureAwait(false)) return Refuse(output, new Problem("MG5019",
            $"{limits.MostAtOnce} requests are being answered and {limits.MostWaiting} are waiting, which is as many as may. Send this one again in a moment, and fewer at once."));
        try
        {
            using var tooLong = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
            tooLong.CancelAfter(limits.LongestAnswer);
            return await answer(tooLong.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            return Refuse(output, new Problem("MG5018", $"The answer took longer than {limits.LongestAnswer.TotalSeconds:0.###} s. Ask for fewer items with first, for fewer nested lists, or narrow the filters."));
        }
        finally
        {
            places.Release();
        }
    }

    /// <summary>Passes answers on while there is room for another stream; else tells why there is none. A place is taken when the stream is first read, and given back when it ends.</summary>
    internal async IAsyncEnumerable<ReadOnlyMemory<byte>> StreamAsync(IAsyncEnumerable<ReadOnlyMemory<byte>> answers, [EnumeratorCancellation] CancellationToken cancellation)
    {
        try
        {
            if (Interlocked.Increment(ref streams) > limits.MostStreams)
            {
                var refusal = new ArrayBufferWriter<byte>();
                Refuse(refusal, new Problem("MG5019", $"{limits.MostStreams} streams are open, which is as many as may. Close others, or open this one again later."));
                yield return refusal.WrittenMemory;
                yield break;
            }

            await foreach (var answer in answers.WithCancellation(cancellation).ConfigureAwait(false)) yield return answer;
        }
        finally
        {
            Interlocked.Decrement(ref streams);
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

    private static GraphQLOutcome Refuse(IBufferWriter<byte> output, Problem problem)
    {
        using var json = new Utf8JsonWriter(output, Plain);
        JsonSerializer.Serialize(json, new { errors = new[] { new { message = problem.Message, extensions = new { code = problem.Code } } } });
        return GraphQLOutcome.Unavailable;
    }
}
