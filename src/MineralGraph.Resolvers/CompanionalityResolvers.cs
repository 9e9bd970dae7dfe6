using MineralGraph.Analysis.Sharing;
using MineralGraph.Resolvers.Views;

namespace MineralGraph.Resolvers;

/// <summary>Companionality and its page.</summary>
internal static class CompanionalityResolvers
{
    private const string Type = "Companionality";

    internal static IEnumerable<FieldAnswer> Table =>
    [
        Answering.Root("companionality", FindAsync),
        Answering.Batched<EntityView>("Commodity", "companionality", async (parents, revision, _, scope) =>
        {
            var found = await Analysis(scope).FindAsync([.. parents.Select(parent => parent.Entity.Id)], revision, scope.Cancellation).ConfigureAwait(false);
            return AsOfView<Companionality>.Of(found, revision);
        }),
        Answering.Plain<ListView<Companionality>>("CompanionalityPage", "totalCount", view => view.Total),
        Answering.Plain<ListView<Companionality>>("CompanionalityPage", "nodes", view => AsOfView<Companionality>.Of(view.Values, view.Revision)),
        Answering.Entity<AsOfView<Companionality>>(Type, "commodity", view => view.Value.Commodity),
        Answering.Plain<AsOfView<Companionality>>(Type, "verdict", view => Name(view.Value.Verdict)),
        ComputedNumberResolvers.Field<Companionality>(Type, "shareAsByProduct", found => found.Share),
        Answering.Plain<AsOfView<Companionality>>(Type, "byProductStatements", view => Answering.Views(view.Value.ByProductStatements, view.Revision)),
        Answering.Plain<AsOfView<Companionality>>(Type, "ownStatements", view => Answering.Views(view.Value.OwnStatements, view.Revision)),
        Answering.Evidence<AsOfView<Companionality>>(Type, view => view.Value.ByProductStatements.Concat(view.Value.OwnStatements)),
        Answering.Plain<AsOfView<Companionality>>(Type, "assumptions", view => Answering.Views(view.Value.OwnHosts, view.Revision)),
    ];

    private static async ValueTask<object?> FindAsync(Arguments arguments, long revision, GraphScope scope)
    {
        var (first, offset) = (PageArguments.Size(arguments), PageArguments.Offset(arguments));
        var verdicts = arguments.Find<IEnumerable<object?>>("verdict")?.Cast<string>().ToHashSet();
        var all = await Analysis(scope).FindAllAsync(revision, scope.Cancellation).ConfigureAwait(false);
        var found = all.Where(companionality => verdicts is null || verdicts.Contains(Name(companionality.Verdict))).ToList();
        return new ListView<Companionality>([.. found.Skip(offset).Take(first)], found.Count, revision);
    }

    private static Companionalities Analysis(GraphScope scope) => new(scope.Reader, scope.Background.Towards);

    private static string Name(CompanionVerdict verdict) => verdict switch
    {
        CompanionVerdict.ByProductOnly => "BY_PRODUCT_ONLY",
        CompanionVerdict.Both => "BOTH",
        CompanionVerdict.OwnOnly => "OWN_ONLY",
        _ => "UNKNOWN",
    };
}
