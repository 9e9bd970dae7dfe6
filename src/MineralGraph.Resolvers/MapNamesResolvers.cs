using MineralGraph.Analysis.Selecting;
using MineralGraph.Model;
using MineralGraph.Resolvers.Views;

namespace MineralGraph.Resolvers;

/// <summary>NameMapping and NameCandidate.</summary>
internal static class MapNamesResolvers
{
    private const int MostNames = 500;
    private const int MostCandidates = 20;

    internal static IEnumerable<FieldAnswer> Table =>
    [
        Answering.Root("mapNames", MapAsync),
        Answering.Plain<MappedNameView>("NameMapping", "name", view => view.Name),
        Answering.Plain<MappedNameView>("NameMapping", "candidates", view => AsOfView<NameCandidate>.Of(view.Candidates, view.Revision)),
        Answering.Plain<MappedNameView>("NameMapping", "reason", view => view.Candidates.IsEmpty ? $"No name in the graph is like \"{view.Name}\". The field search looks into quotes too." : null),
        Answering.Plain<AsOfView<NameCandidate>>("NameCandidate", "entity", view => new EntityView(view.Value.Entity, view.Revision)),
        Answering.Plain<AsOfView<NameCandidate>>("NameCandidate", "matchedName", view => view.Value.MatchedName),
        Answering.Plain<AsOfView<NameCandidate>>("NameCandidate", "score", view => view.Value.Score),
        Answering.Plain<AsOfView<NameCandidate>>("NameCandidate", "reason", view => view.Value.Reason),
    ];

    private static async ValueTask<object?> MapAsync(Arguments arguments, long revision, GraphScope scope)
    {
        var names = arguments.Get<IEnumerable<object?>>("names").Cast<string>().ToList();
        if (names.Count > MostNames) throw new ProblemException(new Problem("MG5144", $"names holds {names.Count} words; {MostNames} are mapped at once. Send the rest in further requests."));
        var first = arguments.Find<int>("first") is var given and >= 1 and <= MostCandidates ? given
            : throw new ProblemException(new Problem("MG5107", $"first must be 1 to {MostCandidates}."));
        HashSet<string> kinds = [.. (arguments.Find<IEnumerable<object?>>("kinds") ?? []).Cast<string>().Select(new FilterNames(scope.Ontology).Kind)];
        var mapping = new NameMapping(await new EntitySelection(scope.Reader, revision).ListAsync(new EntityCondition.All([]), kinds, scope.Cancellation).ConfigureAwait(false));
        return names.ConvertAll(name => new MappedNameView(name, [.. mapping.CandidatesFor(name).Take(first)], revision));
    }
}
