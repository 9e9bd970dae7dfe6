using HotChocolate.Execution;
using HotChocolate.Language;
using HotChocolate.Resolvers;
using HotChocolate.Types.Descriptors.Definitions;
using MineralGraph.Resolvers;

namespace MineralGraph.Api.HotChocolate;

/// <summary>Subscription.revisions: each revision is an event, and the value of the field.</summary>
internal static class RevisionEvents
{
    internal static void Bind(ObjectFieldDefinition field)
    {
        if (field.Name != "revisions") return;
        field.SubscribeResolver = async context => new Stream(await OpenAsync(context).ConfigureAwait(false));
        field.Resolver = context => new(context.GetScopedState<object?>(WellKnownContextData.EventMessage));
    }

    private static ValueTask<IAsyncEnumerable<object?>> OpenAsync(IResolverContext context)
    {
        var stream = new RevisionStream(context.GetGlobalState<GraphRequest>(LevelAnswer.Graph)!.Reader, TimeProvider.System);
        return stream.OpenAsync(context.ArgumentLiteral<IValueNode>("after") is NullValueNode ? null : context.ArgumentValue<int>("after"), context.RequestAborted);
    }

    private sealed class Stream(IAsyncEnumerable<object?> events) : ISourceStream
    {
        public IAsyncEnumerable<object?> ReadEventsAsync() => events;

        public ValueTask DisposeAsync() => ValueTask.CompletedTask;
    }
}
