using System.Collections.Frozen;
using System.Collections.Immutable;
using MineralGraph.Analysis;
using MineralGraph.Analysis.Tracing;
using MineralGraph.Model;
using MineralGraph.Model.Storage;
using MineralGraph.Resolvers.Views;

namespace MineralGraph.Resolvers;

/// <summary>PathPage: the ways between two things.</summary>
internal static class TracingResolvers
{
    private const string Type = "PathPage";
    private const int MostHops = 6;

    private static readonly ImmutableArray<string> Usual = ["by_product_of", "used_in", "substitutes"];

    // Which background makes steps beside which statements: what is about places only where statements about places are walked.
    private static readonly FrozenDictionary<string, string[]> Relations = new Dictionary<string, string[]>
    {
        ["by_product_of"] = ["primary_metal", "host_within", "commodity_within"],
        ["used_in"] = ["use_within", "commodity_within"],
        ["located_in"] = ["deposit_in", "region_within"],
        ["occurs_in_region"] = ["region_within"],
    }.ToFrozenDictionary();

    internal static IEnumerable<FieldAnswer> Table =>
    [
        Answering.Root("dependencyPaths", FindAsync),
        Answering.Plain<TracedView>(Type, "from", view => new EntityView(view.From, view.Revision)),
        Answering.Plain<TracedView>(Type, "to", view => new EntityView(view.To, view.Revision)),
        Answering.Plain<TracedView>(Type, "totalCount", view => view.Result.Paths.Length),
        Answering.Plain<TracedView>(Type, "nodes", view => view.Shown.Select(path => new PathView(path, view.Revision)).ToList()),
        Answering.Plain<TracedView>(Type, "limits", view => view.Result.Limits.ToList()),
        Answering.Plain<TracedView>(Type, "reason", view => view.Reason),
    ];

    private static async ValueTask<object?> FindAsync(Arguments arguments, long revision, GraphScope scope)
    {
        var (first, offset, maxHops) = (PageArguments.Size(arguments), PageArguments.Offset(arguments), arguments.Find<int>("maxHops"));
        if (maxHops is < 1 or > MostHops) throw new ProblemException(new Problem("MG5114", $"maxHops is {maxHops}; ask for 1 to {MostHops}."));
        var from = await EntityArgument.GetAsync(arguments.Get<string>("from"), [], revision, scope).ConfigureAwait(false);
        var to = await EntityArgument.GetAsync(arguments.Get<string>("to"), [], revision, scope).ConfigureAwait(false);
        var predicates = Predicates(arguments, scope);
        var query = new TraceQuery(from.Id, to.Id, maxHops, Filter(predicates, arguments, scope), revision) { MayTurn = arguments.Find<bool>("turns") };
        var byName = new NamedKinds(scope.Reader);
        var named = (await byName.FindAsync(from, revision, scope.Cancellation).ConfigureAwait(false)).AddRange(await byName.FindAsync(to, revision, scope.Cancellation).ConfigureAwait(false));
        var relations = predicates.SelectMany(predicate => Relations.GetValueOrDefault(predicate, [])).ToHashSet();
        var tracing = new PathTracing(scope.Reader, entity => scope.Background.About(entity).Concat(scope.Background.Towards(entity)).Concat(named.Where(fact => fact.From == entity || fact.To == entity))
            .Where(fact => relations.Contains(fact.Relation)));
        var result = await tracing.FindAsync(query, scope.Cancellation).ConfigureAwait(false);
        return new TracedView(from, to, result, [.. result.Paths.Skip(offset).Take(first)], revision) { Reason = result.Paths.IsEmpty ? NoPath(query, predicates) : null };
    }

    private static ImmutableArray<string> Predicates(Arguments arguments, GraphScope scope) =>
        arguments.Find<IEnumerable<object?>>("predicates")?.Cast<string>().Select(new FilterNames(scope.Ontology).Predicate).ToImmutableArray() is { IsEmpty: false } asked ? asked : Usual;

    private static StatementFilter.All Filter(ImmutableArray<string> predicates, Arguments arguments, GraphScope scope)
    {
        var names = new FilterNames(scope.Ontology);
        var roles = (arguments.Find<IEnumerable<object?>>("roles") ?? []).Cast<string>().Select(role => names.Qualifier("role", role)).ToImmutableHashSet();
        var isPredicate = new StatementFilter.PredicateIn([.. predicates]);
        return roles.IsEmpty ? new([isPredicate]) : new([isPredicate, new StatementFilter.QualifierIn("role", roles.Add(""))]);
    }

    private static string NoPath(TraceQuery query, ImmutableArray<string> predicates) => query.From == query.To
        ? "Both ends are the same thing."
        : $"No path of at most {query.MaxHops} hops leads from {query.From} to {query.To} over {string.Join(", ", predicates)}. "
            + $"Ask for maxHops up to {MostHops}, further predicates, more roles or turns.";
}
