using System.Buffers;
using System.Runtime.CompilerServices;

namespace MineralGraph.GraphQL.Execution;

/// <summary>Specification, section 6.2.3: a stream of events, each answered by an execution of its own.</summary>
internal sealed class SubscriptionExecution(GraphQLOptions options, SelectionPlan plan)
{
    private FieldPlan Field => plan.Fields[0];

    /// <summary>The events, or null where they cannot be had, with the error.</summary>
    public async ValueTask<(IAsyncEnumerable<object?>? Events, GraphQLError? Error)> OpenAsync(RequestScope scope)
    {
        var (arguments, fault) = Field.ArgumentsFor(scope.Variables);
        if (fault is not null) return (null, fault with { Path = [Field.ResponseName] });
        try
        {
            return (await scope.Binding.StreamOf(Field.Definition)(arguments, new ResolverContext(scope, Field)), null);
        }
        catch (Exception exception) when (!scope.Cancellation.IsCancellationRequested)
        {
            return (null, Masked(exception));
        }
    }

    /// <summary>One answer for each event; where the events fail, a last answer that says so.</summary>
    public async IAsyncEnumerable<ReadOnlyMemory<byte>> AnswersAsync(
        IAsyncEnumerable<object?> events, Func<object?, IBufferWriter<byte>, ValueTask> answer, [EnumeratorCancellation] CancellationToken cancellation)
    {
        await using var reading = events.GetAsyncEnumerator(cancellation);
        while (await NextAsync(reading, cancellation) is { IsEnd: false } next)
        {
            var output = new ArrayBufferWriter<byte>();
            if (next.Error is { } error) ResultWriter.WriteRefusal(output, [error]);
            else await answer(reading.Current, output);
            yield return output.WrittenMemory;
            if (next.Error is not null) yield break;
        }
    }

    private async ValueTask<(bool IsEnd, GraphQLError? Error)> NextAsync(IAsyncEnumerator<object?> reading, CancellationToken cancellation)
    {
        try
        {
            return (!await reading.MoveNextAsync(), null);
        }
        catch (Exception exception) when (!cancellation.IsCancellationRequested)
        {
            return (false, Masked(exception));
        }
    }

    private GraphQLError Masked(Exception exception)
    {
        options.OnFailure?.Invoke(new ResolverFailure(Field.Coordinate, exception));
        return options.Translate(exception) with { Locations = Field.Locations, Path = [Field.ResponseName] };
    }
}
