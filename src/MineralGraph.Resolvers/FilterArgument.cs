using MineralGraph.Analysis.Selecting;
using MineralGraph.Model;
using MineralGraph.Model.Storage;
using MineralGraph.Resolvers.Selecting;
using Conditions = System.Collections.Generic.IReadOnlyDictionary<string, object?>;

namespace MineralGraph.Resolvers;

/// <summary>Reads a StatementFilter of schema.graphql as the store's filter tree. A name that nothing bears is refused: it would find nothing, silently.</summary>
internal static class FilterArgument
{
    /// <summary>The filter that the arguments give; everything where they give none.</summary>
    internal static ValueTask<StatementFilter> ReadAsync(Arguments arguments, long revision, GraphScope scope) => ReadAsync(ConditionCount.Bounded(arguments.Find<Conditions>("filter")), revision, scope);

    /// <summary>The filter that conditions give; everything where there are none.</summary>
    internal static async ValueTask<StatementFilter> ReadAsync(Conditions? given, long revision, GraphScope scope)
    {
        if (given is null) return StatementFilter.Everything;
        var ends = new Dictionary<Conditions, EntitySet>(ReferenceEqualityComparer.Instance);
        await SelectEndsAsync(given, ends, revision, scope).ConfigureAwait(false);
        var filter = new FilterReading(new FilterNames(scope.Ontology), ends).Read(given);
        await CheckEntitiesAsync(filter, revision, scope).ConfigureAwait(false);
        await CheckDocumentsAsync(filter, revision, scope).ConfigureAwait(false);
        return filter;
    }

    // The entities that subjectIs and objectIs mean, wherever in the tree they stand.
    private static async ValueTask SelectEndsAsync(Conditions given, Dictionary<Conditions, EntitySet> ends, long revision, GraphScope scope)
    {
        foreach (var (name, value) in given)
        {
            if (name is "subjectIs" or "objectIs" && value is Conditions entity)
            {
                var condition = await new EntityFilterArgument(revision, scope).ReadAsync(entity, []).ConfigureAwait(false);
                ends[entity] = await new EntitySelection(scope.Reader, revision).FindAsync(condition, scope.Cancellation).ConfigureAwait(false);
            }
            else if (name is "not" && value is Conditions part) await SelectEndsAsync(part, ends, revision, scope).ConfigureAwait(false);
            else if (name is "and" or "or")
            {
                foreach (var each in (value as IEnumerable<object?> ?? []).OfType<Conditions>()) await SelectEndsAsync(each, ends, revision, scope).ConfigureAwait(false);
            }
        }
    }

    private static async ValueTask CheckEntitiesAsync(StatementFilter filter, long revision, GraphScope scope)
    {
        var ids = Leaves(filter).SelectMany(Named).Distinct().ToList();
        if (ids.Count == 0) return;
        var known = await scope.Reader.FindEntitiesAsync(ids, revision, scope.Cancellation).ConfigureAwait(false);
        if (ids.Index().FirstOrDefault(id => known[id.Index] is null) is { Item: { Kind: not null } unknown })
            throw new ProblemException(await NameSuggestions.UnknownIdAsync(unknown, revision, scope).ConfigureAwait(false));
    }

    private static async ValueTask CheckDocumentsAsync(StatementFilter filter, long revision, GraphScope scope)
    {
        var ids = Leaves(filter).OfType<StatementFilter.DocumentIn>().SelectMany(documents => documents.Documents).Distinct().ToList();
        if (ids.Count == 0) return;
        var known = await scope.Reader.FindDocumentsAsync(ids, revision, scope.Cancellation).ConfigureAwait(false);
        if (ids.Zip(known).FirstOrDefault(pair => pair.Second is null) is { First.Sha256: not null } unknown) throw new ProblemException(DocumentLookup.Unknown(unknown.First));
    }

    private static IEnumerable<StatementFilter> Leaves(StatementFilter filter) => filter switch
    {
        StatementFilter.All all => all.Parts.SelectMany(Leaves),
        StatementFilter.Any any => any.Parts.SelectMany(Leaves),
        StatementFilter.Not not => Leaves(not.Part),
        _ => [filter],
    };

    private static IEnumerable<EntityId> Named(StatementFilter leaf) => leaf switch
    {
        StatementFilter.EndIn ends => ends.Entities,
        StatementFilter.QualifierIn { Qualifier: "region" or "partner" } places => places.Values.Where(value => value.Length > 0).Select(EntityId.Parse),
        _ => [],
    };
}
