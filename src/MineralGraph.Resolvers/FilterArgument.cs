using MineralGraph.Model;
using MineralGraph.Model.Storage;
using Conditions = System.Collections.Generic.IReadOnlyDictionary<string, object?>;

namespace MineralGraph.Resolvers;

/// <summary>Reads a StatementFilter of schema.graphql as the store's filter tree. A name that nothing bears is refused: it would find nothing, silently.</summary>
internal static class FilterArgument
{
    /// <summary>The filter that the arguments give; everything where they give none.</summary>
    internal static async ValueTask<StatementFilter> ReadAsync(Arguments arguments, long revision, GraphScope scope)
    {
        var filter = Read(arguments.Find<Conditions>("filter"), new FilterNames(scope.Ontology));
        var ids = Ends(filter).Distinct().ToList();
        if (ids.Count == 0) return filter;
        var known = await scope.Reader.FindEntitiesAsync(ids, revision, scope.Cancellation).ConfigureAwait(false);
        if (ids.Index().FirstOrDefault(id => known[id.Index] is null) is { Item: { Kind: not null } unknown })
            throw new ProblemException(await NameSuggestions.UnknownIdAsync(unknown, revision, scope).ConfigureAwait(false));
        return filter;
    }

    private static StatementFilter Read(Conditions? given, FilterNames names) => given is null
        ? StatementFilter.Everything
        : new StatementFilter.All([.. given.Where(condition => condition.Value is not null).GroupBy(condition => Range(condition.Key)).Select(group => Condition(group.Key, group.ToDictionary(), names))]);

    // Both ends of a range make one condition.
    private static string Range(string name) => name switch { "yearFrom" or "yearTo" => "year", "confidenceFrom" or "confidenceTo" => "confidence", _ => name };

    private static StatementFilter Condition(string name, Dictionary<string, object?> given, FilterNames names) => name switch
    {
        "and" => new StatementFilter.All([.. Parts(given[name], names)]),
        "or" => new StatementFilter.Any([.. Parts(given[name], names)]),
        "not" => new StatementFilter.Not(Read((Conditions)given[name]!, names)),
        "id" => new StatementFilter.IdIn([.. Texts(given[name]).Select(IdArgument.Statement)]),
        "predicate" => new StatementFilter.PredicateIn([.. Texts(given[name]).Select(names.Predicate)]),
        "subject" => Entities(StatementEnd.From, given[name]),
        "object" => Entities(StatementEnd.To, given[name]),
        "entity" => Entities(StatementEnd.Either, given[name]),
        "subjectKind" => new StatementFilter.KindIn(StatementEnd.From, [.. Texts(given[name]).Select(names.Kind)]),
        "objectKind" => new StatementFilter.KindIn(StatementEnd.To, [.. Texts(given[name]).Select(names.Kind)]),
        "year" => Years(given.GetValueOrDefault("yearFrom") as int?, given.GetValueOrDefault("yearTo") as int?),
        "value" => Value((Conditions)given[name]!, names),
        "status" => new StatementFilter.StatusIn([.. Texts(given[name]).Select(FilterNames.Status)]),
        "document" => new StatementFilter.DocumentIn([.. Texts(given[name]).Select(IdArgument.Document)]),
        "confidence" => Confidences(given.GetValueOrDefault("confidenceFrom") as double? ?? 0, given.GetValueOrDefault("confidenceTo") as double? ?? 1),
        _ => new StatementFilter.QualifierIn(name, [.. Texts(given[name]).Select(value => names.Qualifier(name, value))]),
    };

    private static StatementFilter.EndIn Entities(StatementEnd end, object? ids) => new(end, [.. Texts(ids).Select(IdArgument.Entity)]);

    private static StatementFilter.YearBetween Years(int? from, int? to) => from > to ? throw Backwards("yearFrom", "yearTo") : new(from, to);

    private static StatementFilter.ConfidenceBetween Confidences(double from, double to) => from > to ? throw Backwards("confidenceFrom", "confidenceTo") : new(from, to);

    private static StatementFilter.QuantityBetween Value(Conditions bounds, FilterNames names)
    {
        var (from, to) = (bounds.GetValueOrDefault("from") as double?, bounds.GetValueOrDefault("to") as double?);
        return from > to ? throw Backwards("value.from", "value.to") : new(names.Dimension((string)bounds["dimension"]!), from, to);
    }

    private static IEnumerable<StatementFilter> Parts(object? list, FilterNames names) => ((IEnumerable<object?>)list!).Select(part => Read((Conditions)part!, names));

    private static IEnumerable<string> Texts(object? list) => ((IEnumerable<object?>)list!).Cast<string>();

    private static IEnumerable<EntityId> Ends(StatementFilter filter) => filter switch
    {
        StatementFilter.All all => all.Parts.SelectMany(Ends),
        StatementFilter.Any any => any.Parts.SelectMany(Ends),
        StatementFilter.Not not => Ends(not.Part),
        StatementFilter.EndIn ends => ends.Entities,
        _ => [],
    };

    private static ProblemException Backwards(string from, string to) => new(new Problem("MG5113", $"{from} is larger than {to}: nothing lies between. Exchange the two."));
}
