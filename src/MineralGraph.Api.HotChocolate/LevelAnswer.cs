using GreenDonut.DependencyInjection;
using HotChocolate.Resolvers;
using Microsoft.Extensions.DependencyInjection;
using MineralGraph.Model;
using MineralGraph.Resolvers;

namespace MineralGraph.Api.HotChocolate;

/// <summary>Answers a field for one parent through a loader that gathers the parents of its level, so that the resolver is called once for all of them.</summary>
internal static class LevelAnswer
{
    internal const string Graph = "graph";

    internal static async ValueTask<object?> AskAsync(IResolverContext context, FieldAnswer answer)
    {
        if (context.Parent<object?>() is not { } parent) return ValueOf((await answer.Resolve([null], ArgumentReader.Read(context), ScopeOf(context)).ConfigureAwait(false))[0]);
        var name = $"{answer.Type}.{answer.Field}#{context.Selection.Id}";
        var loader = context.RequestServices.GetRequiredService<IDataLoaderScope>().GetDataLoader(
            services => new LevelLoader(context, answer, services.GetRequiredService<IBatchScheduler>(), services.GetRequiredService<DataLoaderOptions>()), name);
        return ValueOf(await loader.LoadAsync(new Parent(parent), context.RequestAborted).ConfigureAwait(false));
    }

    /// <summary>The value, or the error that stands in its place.</summary>
    internal static object? ValueOf(object? value) => value is Failure failure ? throw new GraphQLException(ErrorOf(failure.Problem)) : value;

    internal static IError ErrorOf(Problem problem) => ErrorBuilder.New().SetMessage(problem.Message).SetCode(problem.Code).Build();

    private static GraphScope ScopeOf(IResolverContext context) => new(context.GetGlobalState<GraphRequest>(Graph)!, SelectedFields(context), context.RequestAborted);

    private static HashSet<string> SelectedFields(IResolverContext context) => context.Selection.Type.NamedType().IsCompositeType()
        ? [.. context.Operation.GetPossibleTypes(context.Selection).SelectMany(type => context.GetSelections(type)).Select(selection => selection.Field.Name)]
        : [];

    // Parents are told apart as objects: two that are equal are still two.
    private readonly record struct Parent(object Value)
    {
        public bool Equals(Parent other) => ReferenceEquals(Value, other.Value);

        public override int GetHashCode() => System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(Value);
    }

    private sealed class LevelLoader(IResolverContext context, FieldAnswer answer, IBatchScheduler scheduler, DataLoaderOptions options) : BatchDataLoader<Parent, object?>(scheduler, options)
    {
        // Loaders of one class share what they have found; each field of each level is a loader of its own.
        protected override string CacheKeyType { get; } = $"{answer.Type}.{answer.Field}#{context.Selection.Id}";

        private readonly Arguments arguments = ArgumentReader.Read(context);
        private readonly GraphScope scope = ScopeOf(context);

        protected override async Task<IReadOnlyDictionary<Parent, object?>> LoadBatchAsync(IReadOnlyList<Parent> keys, CancellationToken cancellationToken)
        {
            var values = await answer.Resolve([.. keys.Select(key => key.Value)], arguments, scope).ConfigureAwait(false);
            return keys.Zip(values).ToDictionary(pair => pair.First, pair => pair.Second);
        }
    }
}
